import { hasClass, leadsTo, type Matcher, step } from './matcher.ts';
import { isHanCode } from './normalise.ts';
import type { Part } from './template.ts';

/** Where a template ends, and the stretches in it that do not count: start, end, start, end, … */
export interface Ending {
  end: number;
  holes: number[];
}

/** No gap runs over these: they end a clause, or an office would not say them. */
const STOPS = new Uint8Array(65_536);
for (const stop of '，。！？；：…,.!?;:\n你您她吗呢吧啦呀嘛哦') STOPS[stop.charCodeAt(0)] = 1;

/**
 * Runs the parts of a template from `k` on at `at`. Of several words the one with the longest end wins; of several widths of a gap
 * the narrowest. null = no match.
 */
export function runTemplate(
  m: Matcher,
  parts: readonly Part[],
  k: number,
  codes: Uint16Array,
  at: number,
  length: number,
): Ending | null {
  const part = parts[k];
  if (!part) return m.spaced && !isBorder(codes, at, length) ? null : { end: at, holes: [] };
  if (part.kind === 'end') return at >= length || !isHanCode(codes[at] ?? 0) ? { end: at, holes: [] } : null;
  if (part.kind === 'gap') {
    const after = parts[k + 1];
    // Most places of a gap are ruled out by one look: no word that could follow begins there.
    const bit = after?.kind === 'word' && !after.optional ? after.bit : -1;
    for (let i = at, width = 0; width <= part.max; i++, width++) {
      if (width >= part.min && (bit < 0 || leadsTo(m, m.first[codes[i] ?? 0] ?? 0, bit))) {
        const rest = runTemplate(m, parts, k + 1, codes, i, length);
        if (rest) {
          if (!part.counted && i > at) rest.holes.push(at, i);
          return rest;
        }
      }
      if (i >= length || STOPS[codes[i] ?? 0] === 1) return null;
    }
    return null;
  }
  let best: Ending | null = null;
  let node = 0;
  for (let i = at; i < length; ) {
    node = step(m, node, codes[i] ?? 0);
    if (node === 0 || !leadsTo(m, node, part.bit)) break;
    i++;
    if (!hasClass(m, node, part.bit)) continue;
    const rest = runTemplate(m, parts, k + 1, codes, i, length);
    if (rest && (!best || rest.end > best.end)) best = rest;
  }
  return best ?? (part.optional ? runTemplate(m, parts, k + 1, codes, at, length) : null);
}

/** Whether a word of a spaced language may begin or end at `at`. */
export function isBorder(codes: Uint16Array, at: number, length: number): boolean {
  return at <= 0 || at >= length || !isWordCode(codes[at] ?? 0) || !isWordCode(codes[at - 1] ?? 0);
}

function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
