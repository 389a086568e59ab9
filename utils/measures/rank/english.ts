import type { PlainText } from '../../text/normalise.ts';
import { BREAKS, type Kind, LINKS, type Token, tokens } from './english-words.ts';

const TOO_LONG = 400;

/**
 * Puts the English name or post of a Chinese office into the Chinese words that the grammar reads: "Deputy Director,
 * Hangzhou Bureau of Commerce" is 杭州市商务局副主任. Every character keeps where its words stand in the original (`at`, `ends`).
 * null: not English, or it holds words that name something else.
 */
export function fromEnglish(original: string): PlainText | null {
  const latin = original.replace(/[^a-zａ-ｚＡ-Ｚ]/gi, '').length;
  if (latin < 8 || latin < original.length / 2 || original.length > TOO_LONG) return null;
  // The embassy of another country is none of the ladder.
  const envoy = /ambassador|consul|embassy|counsell?or/i.test(original);
  if (
    envoy &&
    !/\bof (?:the people.s republic of )?china\b|\bchinese (?:embassy|consul|ambassador)|\bprc\b/i.test(
      original,
    )
  )
    return null;
  const segments = segmentsOf(tokens(original));
  const known = segments.filter((each) => each.some(({ kind }) => kind !== 'unknown' && kind !== 'silent'));
  // A segment without a known word may be a person's name; an unknown word beside known ones makes it something else.
  if (known.length === 0 || known.some((each) => each.some(({ kind }) => kind === 'unknown'))) return null;
  return written(
    known.map((each) => each.filter(({ kind }) => kind !== 'silent')),
    original.length,
  );
}

/** The parts between commas and little words, in the order of the original; [',', part] pairs are lists of posts. */
function segmentsOf(all: Token[]): Token[][] {
  const groups: Token[][][] = [[[]]];
  for (const token of all) {
    const parts = groups.at(-1) ?? [];
    if (token.kind === 'silent' && (BREAKS.test(token.zh) || LINKS.test(token.zh) || token.zh === 'and')) {
      parts.push([]);
      continue;
    }
    const post = token.kind === 'post' && parts.some((part) => part.some(({ kind }) => kind === 'post'));
    if (post) groups.push([[token]]);
    else parts.at(-1)?.push(token);
  }
  return groups.map(inChineseOrder);
}

const DIPLOMATIC = /大使|领事|参赞/;
const DEPARTMENTS = /[局厅]|委员会/;

/** The large comes first: the parts turn around, and the post goes to the end. */
function inChineseOrder(parts: Token[][]): Token[] {
  const envoy = parts.flat().filter(({ kind, zh }) => kind !== 'topic' && DIPLOMATIC.test(zh));
  const [first] = envoy;
  // Where an envoy is posted to does not matter.
  if (first) return [{ ...first, kind: 'place', zh: '中国驻某国' }, ...envoy];
  const named = parts.map((part, i) => meant(part, parts, i)).filter((part) => part.length > 0);
  const flat = named.map(district).reverse().flat();
  const is = (...kinds: Kind[]) => flat.filter(({ kind }) => kinds.includes(kind));
  const department = is('national').length > 0 ? '司' : '局';
  const kinds = is('kind').map((each) => (each.zh === '厅' ? { ...each, zh: department } : each));
  const county = flat.some(({ zh }) => zh === '某县');
  // Bureau of Commerce of Hangzhou: the place, then the first field of work, then the kind of organ.
  const bodies = flat.filter(({ kind }) => !['post', 'mark', 'topic', 'kind'].includes(kind));
  return [
    ...is('mark'),
    ...bodies,
    ...parts
      .flat()
      .filter(({ kind }) => kind === 'topic')
      .slice(0, 1),
    ...kinds,
    ...is('post').map((each) => (county ? { ...each, zh: each.zh.replace('市长', '县长') } : each)),
  ];
}

/** A part of unknown words alone: the name of a person before his post, or a department's field of work. */
function meant(part: Token[], parts: Token[][], i: number): Token[] {
  if (part.length === 0 || !part.every(({ kind }) => kind === 'unknown')) return part;
  const person = i === 0 && part.length <= 3 && parts.flat().some(({ kind }) => kind === 'post');
  if (person) return [];
  const field = parts
    .slice(0, i)
    .some((each) => each.some(({ kind, zh }) => kind === 'kind' && DEPARTMENTS.test(zh)));
  const [word] = part;
  // Yixing, Jiangsu Province: a place that the table does not hold is below the one that it names.
  if (
    word &&
    part.length === 1 &&
    parts.slice(i + 1).some((each) => each.some(({ kind }) => kind === 'place'))
  )
    return [{ ...word, kind: 'place', zh: '某县' }];
  return field && word ? [{ ...word, kind: 'topic', zh: '综合' }] : part;
}

/** "Haidian District": whatever it is called, it is a district. The city's own adjective is not said twice. */
function district(part: Token[]): Token[] {
  return part.flatMap((token, i) => {
    const next = part[i + 1];
    if (token.kind === 'unknown' && next?.kind === 'level' && next.zh !== '市' && next.zh !== '省')
      return [{ ...token, kind: 'place' as const, zh: '某' }];
    const before = part[i - 1];
    if (
      token.kind === 'level' &&
      before?.kind === 'place' &&
      before.zh !== '某' &&
      /[市省州区]/.test(token.zh)
    ) {
      return token.zh === '市' && !/[市省州区]$/.test(before.zh) ? [token] : [];
    }
    return [token];
  });
}

function written(segments: Token[][], end: number): PlainText & { ends: number[] } {
  let text = '';
  const at: number[] = [];
  const ends: number[] = [];
  segments.forEach((tokens, i) => {
    const comma = i > 0 ? [{ zh: '，', start: 0, end: 0 }] : [];
    for (const { zh, start, end } of [...comma, ...tokens]) {
      for (let k = 0; k < zh.length; k++) {
        at.push(start);
        ends.push(end);
      }
      text += zh;
    }
  });
  at.push(end);
  return { text, at, ends };
}
