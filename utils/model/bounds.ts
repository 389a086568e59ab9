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

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Milliseconds of an ISO 8601 date, or NaN. Without a zone it is UTC: `Date.parse` would take the machine's zone, read "post 5" as a day of 2001, and
 * turn 30 February into 2 March.
 */
function milliseconds(text: string): number {
  const [, year, month, day, clock = '00:00', zone = 'Z'] = ISO.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const midnight = new Date(`${date}T00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return Number.NaN;
  return Date.parse(`${date}T${clock}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
}

const NO_INSTANT = 'Expected an ISO 8601 date between 2000 and 2100';

/** An instant as ISO 8601 text in UTC. Weibo was founded in 2009; nothing we read is older than 2000 or later than 2100. */
export const instant = v.pipe(
  v.string(),
  v.transform(milliseconds),
  v.number(NO_INSTANT),
  v.minValue(Date.UTC(2000, 0, 1), NO_INSTANT),
  v.maxValue(Date.UTC(2100, 0, 1), NO_INSTANT),
  v.transform((ms) => new Date(ms).toISOString()),
);

/** A field that may be missing or wrong: wrong means unknown, because a missing field is never zero. */
export function unknownIfBad<S extends v.GenericSchema>(schema: S) {
  return v.fallback(v.nullish(schema), undefined as never);
}
