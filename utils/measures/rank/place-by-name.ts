import type { Claim, PlaceRef } from './claim.ts';
import type { TextReading } from './reading.ts';
import { segment } from './segment.ts';

/** What a short name of a place may follow in the name of an account (平安涟水, 微博余杭): nothing, or a greeting of two characters. */
const GREETING = 2;

/**
 * Gives a claim that names no place of its own (市公安局, 区委宣传部) the place that the account's name begins with. For a
 * person the name must itself name an office there (义乌市委书记某某): people are called like cities, too. A post that is all
 * that the text says (`alone`) has its body from there as well.
 */
export function placeByName(claim: Claim, read: () => TextReading | null, alone: boolean): void {
  const placed = claim.path.some((place) => place.divisions.length > 0 || place.made);
  const elsewhere = claim.chain.some((organ) => organ.organ || organ.places.length > 0);
  if (placed || elsewhere) return;
  const name = read();
  if (!name) return;
  const office = name.parsed.claims.find((each) => each.path.some((place) => place.divisions.length > 0));
  if (!office && claim.type === 'person') return;
  const places = office?.path ?? placesAtBeginning(name.plain.text);
  // The words stand in another text: no span of this one.
  if (alone && office && claim.type === 'person' && claim.chain.length === 0)
    claim.chain = office.chain.map((organ) => ({ ...organ, start: 0, end: 0 }));
  claim.path = [...places.map((place) => ({ ...place, start: 0, end: 0 })), ...claim.path];
}

function placesAtBeginning(text: string): PlaceRef[] {
  const places: PlaceRef[] = [];
  for (const { word, text: name, start, end } of segment(text)) {
    if (word?.kind === 'place')
      places.push({
        name,
        divisions: word.places ?? [],
        short: word.short === true,
        generic: null,
        made: null,
        start,
        end,
      });
    else if (places.length > 0 || end > GREETING) break;
  }
  return places;
}
