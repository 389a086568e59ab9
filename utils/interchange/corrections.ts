import * as v from 'valibot';
import { Correction } from '../model/correction.ts';

/** The user's corrections as a file: `{"format":"weiguan-corrections","version":1,"corrections":[…]}`. */
const FORMAT = 'weiguan-corrections';
export const VERSION = 1;
/** Longest file that is read, in UTF-16 units, and the most corrections in it. */
export const LONGEST_FILE = 8_000_000;
const MOST = 10_000;

/** Why a file was not taken in. `at` counts from 1; `field` is where the entry is wrong. */
export interface Bad {
  state: 'bad';
  why: 'json' | 'format' | 'version' | 'many' | 'entry';
  at?: number;
  field?: string;
}

export type ReadCorrections = { state: 'ok'; corrections: Correction[] } | Bad;

/** The file. `at` is when it was made, ISO. */
export function formatCorrections(corrections: readonly Correction[], at: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, at, corrections }, null, 1)}\n`;
}

/** Reads such a file: every entry, or none and the reason. Never throws. */
export function readCorrections(text: string): ReadCorrections {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { state: 'bad', why: 'json' };
  }
  const file = v.safeParse(File, value);
  if (!file.success) return { state: 'bad', why: 'format' };
  const { version, corrections } = file.output;
  if (version > VERSION) return { state: 'bad', why: 'version' };
  if (corrections.length > MOST) return { state: 'bad', why: 'many' };
  const read: Correction[] = [];
  for (const [index, entry] of corrections.entries()) {
    const one = v.safeParse(Entry, entry, { abortEarly: true });
    if (!one.success) {
      const field = v.getDotPath(one.issues[0]);
      return { state: 'bad', why: 'entry', at: index + 1, ...(field !== null && { field }) };
    }
    read.push(one.output);
  }
  return { state: 'ok', corrections: read };
}

const File = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  corrections: v.array(v.unknown()),
});

const Entry = v.pipe(
  Correction,
  v.check(({ key }) => /^[a-z]{1,20}:./.test(key), 'no key of an account'),
);
