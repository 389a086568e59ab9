import abbreviations from '../../../assets/rank/abbreviations.json' with { type: 'json' };
import { plainWord } from '../../text/normalise.ts';
import { otherNames } from './division-names.ts';
import { type Division, divisionTree } from './divisions.ts';
import type { Word } from './lexicon.ts';

/**
 * Adds the names of divisions that begin with one spelling of a character: abbreviations, then full names, names with
 * another suffix, short names, and past names in the same order; equal names share one entry.
 */
export function addPlaces(found: Map<string, Word>, spellings: readonly string[]): void {
  const all = spellings
    .flatMap((first) => divisionTree().startingWith(first))
    .map((each) => ({ ...each, other: otherNames(each.name) }));
  const named = (text: string, division: Division, short: boolean, past: boolean) => {
    const key = plainWord(text);
    const word = found.get(key);
    if (!word) found.set(key, { kind: 'place', group: 'place', places: [division], ...(short && { short }) });
    else if (word.kind === 'place' && Boolean(word.short) === short && !(past && misleads(word, division)))
      word.places?.push(division);
  };
  for (const [text, full] of Object.entries(abbreviations.names)) {
    const match =
      spellings.includes(text.charAt(0)) &&
      divisionTree()
        .startingWith(full)
        .find(({ name }) => name === full);
    if (match) found.set(plainWord(text), { kind: 'place', group: 'place', places: [match.division] });
  }
  for (const past of [false, true]) {
    const some = all.filter((each) => each.past === past);
    for (const { name, division } of some) named(name, division, false, past);
    for (const { other, division } of some) for (const name of other.long) named(name, division, false, past);
    // 市南 stands for 市南区 too seldom: 信阳市南湾 is no place in 青岛.
    for (const { other, division } of some)
      if (other.short && !other.short.startsWith('市')) named(other.short, division, true, past);
  }
}

/** A past name must not make a name of today ambiguous: it counts beside it only as one more of the same kind elsewhere. */
function misleads({ places = [] }: Word, past: Division): boolean {
  const today = places.filter((each) => each.until === undefined);
  if (today.length === 0) return false;
  return !today.some((each) => each.kind === past.kind) || today.some((each) => each.parent === past.parent);
}
