import * as v from 'valibot';

/** Text from outside: cut to `max` UTF-16 units rather than refused, so that one long field loses no account. */
export function shortText(max: number) {
  return v.pipe(
    v.string(),
    v.transform((text) => (text.length > max ? cut(text, max) : text)),
  );
}

/** Cuts without leaving half of a surrogate pair at the end. */
function cut(text: string, max: number): string {
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** An instant as ISO 8601 text in UTC. Weibo was founded in 2009; nothing we read is older than 2000 or later than 2100. */
export const instant = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.minValue(Date.UTC(2000, 0, 1)),
  v.maxValue(Date.UTC(2100, 0, 1)),
  v.transform((ms) => new Date(ms).toISOString()),
);

/** A field that may be missing or wrong: wrong means unknown, because a missing field is never zero. */
export function unknownIfBad<S extends v.GenericSchema>(schema: S) {
  return v.fallback(v.nullish(schema), undefined as never);
}
