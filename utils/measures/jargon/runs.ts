import { isHanCode, type Prose } from './normalise.ts';

/** [start, end) offsets in the prose. */
export interface Run {
  start: number;
  end: number;
}

const [PAUSE, COMMA, SEMICOLON] = [...'、，；'].map((joint) => joint.charCodeAt(0));

/** Clauses of a text: runs of Han characters; `joined` = only one of 、，； stands between it and the one before. */
export interface Clause extends Run {
  joined: boolean;
}

/**
 * Three or more neighbouring clauses of equal length (three to eight characters), or two or more of four. Idioms and verse are built so
 * too: a chain counts only where a third of its clauses hold other evidence.
 */
export function chains(parts: readonly Clause[], weights: Uint8Array): Run[] {
  const runs: Run[] = [];
  const telling = ({ start, end }: Clause) => weights.subarray(start, end).some((weight) => weight > 0);
  let chain: Clause[] = [];
  const close = () => {
    const [first] = chain;
    const last = chain.at(-1);
    const length = first ? first.end - first.start : 0;
    if (
      first &&
      last &&
      length >= 3 &&
      length <= 8 &&
      chain.length >= (length === 4 ? 2 : 3) &&
      chain.filter(telling).length * 3 >= chain.length
    )
      runs.push({ start: first.start, end: last.end });
    chain = [];
  };
  for (const clause of parts) {
    const before = chain.at(-1);
    const same = before && clause.end - clause.start === before.end - before.start;
    if (!(clause.joined && same)) close();
    chain.push(clause);
  }
  close();
  return runs;
}

/**
 * Three or more clauses in a row, or three within a sentence, that open with the same two characters (坚持…，坚持…，坚持…): the
 * openings, not what they speak of.
 */
export function anaphora({ codes }: Prose, clausesOf: readonly Clause[]): Run[] {
  const runs: Run[] = [];
  let opening: Run[] = [];
  const close = () => {
    if (opening.length >= 3) runs.push(...opening);
    opening = [];
  };
  for (const { start, end, joined } of clausesOf) {
    const before = opening[0];
    const same =
      before !== undefined &&
      codes[before.start] === codes[start] &&
      codes[before.start + 1] === codes[start + 1];
    if (!(joined && same)) close();
    if (end - start >= 4) opening.push({ start, end: start + 2 });
  }
  close();
  return runs;
}

export function clauses({ codes, length }: Prose): Clause[] {
  const found: Clause[] = [];
  let start = -1;
  for (let i = 0; i <= length; i++) {
    if (i < length && isHanCode(codes[i] ?? 0)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0)
      found.push({
        start,
        end: i,
        joined: start > 0 && isJoint(codes[start - 1]) && found.at(-1)?.end === start - 1,
      });
    start = -1;
  }
  return found;
}

function isJoint(code: number | undefined): boolean {
  return code === PAUSE || code === COMMA || code === SEMICOLON;
}
