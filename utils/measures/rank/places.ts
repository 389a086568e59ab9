import { plainWord } from '../../text/normalise.ts';
import { otherNames } from './division-names.ts';
import { type Division, divisions, formerDivisions } from './divisions.ts';
import type { Word } from './lexicon.ts';

let byFirst: Map<string, { now: Division[]; former: Division[] }> | undefined;

/** Divisions by the first character of their names: every other name of a division begins like the full one. */
function divisionsByFirst() {
  if (byFirst) return byFirst;
  byFirst = new Map();
  const at = (first: string) => {
    const known = byFirst?.get(first);
    if (known) return known;
    const made = { now: [], former: [] };
    byFirst?.set(first, made);
    return made;
  };
  for (const each of divisions()) {
    at(each.name.charAt(0)).now.push(each);
    if (each.formerly) at(each.formerly.charAt(0)).former.push(each);
  }
  for (const each of formerDivisions()) at(each.name.charAt(0)).former.push(each);
  return byFirst;
}

/**
 * Adds the names of divisions that begin with a character: full names first, then names with another suffix, then
 * short names, then the same of divisions and names that are past; equal names share one entry.
 */
export function addPlaces(found: Map<string, Word>, first: string): void {
  const { now = [], former = [] } = divisionsByFirst().get(first) ?? {};
  const named = (text: string, division: Division, short: boolean, past = false) => {
    const key = plainWord(text);
    const word = found.get(key);
    if (!word) found.set(key, { kind: 'place', group: 'place', places: [division], ...(short && { short }) });
    else if (word.kind === 'place' && Boolean(word.short) === short && !(past && misleads(word, division)))
      word.places?.push(division);
  };
  const others = now.map(({ name }) => otherNames(name));
  for (const division of now) named(division.name, division, false);
  now.forEach((division, i) => {
    for (const name of others[i]?.long ?? []) named(name, division, false);
  });
  now.forEach((division, i) => {
    const short = others[i]?.short;
    if (short) named(short, division, true);
  });
  const past = former.map((division) => ({ division, name: division.formerly ?? division.name }));
  for (const { division, name } of past) named(name, division, false, true);
  for (const { division, name } of past) {
    const { short } = otherNames(name);
    if (short) named(short, division, true, true);
  }
}

/** A past name must not make a name of today ambiguous: it counts beside it only as one more of the same kind elsewhere. */
function misleads({ places = [] }: Word, past: Division): boolean {
  const today = places.filter((each) => each.until === undefined);
  if (today.length === 0) return false;
  return !today.some((each) => each.kind === past.kind) || today.some((each) => each.parent === past.parent);
}
