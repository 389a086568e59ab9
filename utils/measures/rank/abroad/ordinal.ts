import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

/** Whoever served before these, by their public numbering (2026-11-27), is out of office. The 45th is the 47th, too. */
const SERVING: [RegExp, RegExp, number][] = [
  [/^(?:us |u\.s )?president of the/, /united states|\busa?\b|u\.s/, 47],
  [/^(?:us |u\.s )?vice president/, /united states|\busa?\b|u\.s/, 50],
  [/^prime minister/, /canada/, 24],
  [/^prime minister/, /australia/, 31],
];
const AGAIN = 45;

/** "44th President of the United States" without "former". */
export function isNumberedFormer({ tokens, folded }: Segment, head: Mark): boolean {
  const before = tokens[head.from - 1];
  const number = before?.phrase === head.phrase && /^(\d{1,2})(?:st|nd|rd|th)$/.exec(before.text)?.[1];
  if (!number) return false;
  const post = folded.text.slice(head.start, head.end);
  const phrase = tokens.filter((token) => token.phrase === head.phrase);
  const rest = folded.text.slice(head.start, phrase.at(-1)?.end ?? head.end);
  const row = SERVING.find(([title, country]) => title.test(post) && country.test(rest));
  if (!row) return false;
  const [, , serving] = row;
  return Number(number) < serving && !(serving === 47 && Number(number) === AGAIN);
}
