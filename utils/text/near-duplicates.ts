/** Runs of so many characters are compared. */
const GRAM = 4;
/** Longer texts are compared by their beginning: templates show there. */
const MOST_CHARACTERS = 1000;
/** 24 bands of 2 marks: texts that share half of their runs meet in a band in 999 of 1000 cases. */
const BANDS = 24;
const ROWS = 2;
/** A band in which everybody meets (a slogan in each post) is not searched pair by pair beyond this. */
const MOST_IN_A_BAND = 200;

/** What is left of a text for comparing: letters alone, in one form; numbers lose their value, links and names go. */
export function skeleton(text: string): string {
  return text
    .slice(0, 4 * MOST_CHARACTERS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+|@[\p{L}\p{N}_-]+/gu, '')
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}0]/gu, '')
    .slice(0, MOST_CHARACTERS);
}

/**
 * For each text, whether another one shares at least `threshold` of the runs of four characters of both (Jaccard). Texts whose skeleton is shorter
 * than `shortest` are null. Candidates are found by MinHash with banding, and each is then compared exactly: none is counted by chance.
 */
export function nearDuplicates(
  texts: readonly string[],
  { threshold = 0.5, shortest = 12 } = {},
): (boolean | null)[] {
  const plain = texts.map(skeleton);
  // Equal skeletons repeat each other; what is searched are the different ones.
  const times = new Map<string, number>();
  for (const text of plain) if (text.length >= shortest) times.set(text, (times.get(text) ?? 0) + 1);
  const different = [...times.keys()];
  const found = different.map((text) => (times.get(text) ?? 0) > 1);
  markAlike(different.map(gramsOf), found, threshold);
  const isFound = new Map(different.map((text, i) => [text, found[i] ?? false]));
  return plain.map((text) => isFound.get(text) ?? null);
}

/** Sets `found` for each of the sets that another one is like. A pair of which both are known is not compared. */
function markAlike(grams: readonly ReadonlySet<number>[], found: boolean[], threshold: number): void {
  const compared = new Set<number>();
  for (const band of bandsOf(grams)) {
    for (const a of band) {
      if (found[a]) continue;
      for (const b of band.slice(0, MOST_IN_A_BAND)) {
        const pair = Math.min(a, b) * grams.length + Math.max(a, b);
        if (a === b || compared.has(pair)) continue;
        compared.add(pair);
        if (jaccard(grams[a] ?? none, grams[b] ?? none) < threshold) continue;
        found[a] = found[b] = true;
        break;
      }
    }
  }
}

const none: ReadonlySet<number> = new Set();

/** Marks of all runs of four characters (FNV-1a). */
function gramsOf(text: string): ReadonlySet<number> {
  const set = new Set<number>();
  for (let at = 0; at + GRAM <= text.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    set.add(hash >>> 0);
  }
  return set;
}

/** Groups of texts that agree in a band of their least marks: the candidates. */
function bandsOf(grams: readonly ReadonlySet<number>[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, set] of grams.entries()) {
    const least = leastMarks(set);
    for (let band = 0; band < BANDS; band++) {
      const name = `${band} ${least[ROWS * band]} ${least[ROWS * band + 1]}`;
      const group = groups.get(name);
      if (group) group.push(index);
      else groups.set(name, [index]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The least value of the set under each of the hash functions. */
function leastMarks(set: ReadonlySet<number>): number[] {
  const least = new Array<number>(BANDS * ROWS).fill(0xffffffff);
  for (const mark of set) {
    for (let k = 0; k < least.length; k++) {
      let hash = Math.imul(mark ^ Math.imul(k + 1, 0x9e3779b1), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
      hash = (hash ^ (hash >>> 13)) >>> 0;
      if (hash < (least[k] ?? 0)) least[k] = hash;
    }
  }
  return least;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const mark of small) if (large.has(mark)) both++;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}
