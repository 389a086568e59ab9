import stored from '../../../assets/jargon/characters.json' with { type: 'json' };

/** Characters that Simplified text uses too (著名, 覆盖): whether to map them depends on the phrase, so both are tried. */
const AMBIGUOUS = /[著覆]/;

const to = [...stored.to];
const MAP = new Map([...stored.from].map((from, i) => [from, to[i] ?? from]));
const MAPPED = new RegExp(`[${stored.from}]`, 'g');

/**
 * The Simplified readings of a text, each exactly as long as the text, so that offsets stay. One reading; two where the text
 * holds a character that may or may not be Traditional.
 */
export function simplifiedReadings(text: string): string[] {
  const sure = text.replace(MAPPED, (character) =>
    AMBIGUOUS.test(character) ? character : (MAP.get(character) ?? character),
  );
  if (!AMBIGUOUS.test(sure)) return [sure];
  return [sure, sure.replace(/[著覆]/g, (character) => MAP.get(character) ?? character)];
}
