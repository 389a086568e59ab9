import { expect, test } from 'vitest';
import { seeded } from '../../stats/random.ts';
import { FIRST_YEAR, NEW_YEARS, springFestivalDay } from './festivals.ts';
import { activity } from './index.ts';

const DAY = 86_400_000;
/** The Chinese calendar of the platform, for the test alone: engines differ in their data. */
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

test('the table is the first day of the first month of the Chinese calendar', () => {
  for (const [i, day] of NEW_YEARS.entries()) {
    const parts = lunar.formatToParts(new Date(`${FIRST_YEAR + i}-${day}T00:00Z`));
    const of = (type: string) => parts.find((part) => part.type === type)?.value;
    expect([of('month'), of('day')], `${FIRST_YEAR + i}`).toEqual(['1', '1']);
  }
  expect(NEW_YEARS).toHaveLength(52);
});

test('days are counted in Beijing', () => {
  expect(springFestivalDay(Date.parse('2026-02-16T16:00:00Z'))).toBe(0);
  expect(springFestivalDay(Date.parse('2026-02-16T15:59:00Z'))).toBe(-1);
  expect(springFestivalDay(Date.parse('1990-02-16T15:59:00Z'))).toBeNull();
});

/** Daily posting, by chance, with silence between two days of 2026; seen on `until`. */
function statusOn(until: string, from: string, to: string): string {
  const random = seeded(5);
  const end = Date.parse(until);
  const posts = Array.from({ length: 240 }, (_, i) => end - (i + random()) * DAY)
    .filter((at) => at < Date.parse(from) || at > Date.parse(to))
    .map((at, i) => ({
      id: `${i}`,
      text: '',
      kind: 'original' as const,
      createdAt: new Date(at).toISOString(),
    }));
  const account = { site: 'weibo', host: '', id: '1' };
  const finding = activity.measure({ account, posts, asOf: until }, { official: null });
  return 'status' in finding ? finding.status : finding.missing;
}

test('two and a half weeks of silence around the Spring Festival are no slowing; in April they are', () => {
  expect(statusOn('2026-03-02T00:00:00Z', '2026-02-10', '2026-03-01')).toBe('active');
  expect(statusOn('2026-05-02T00:00:00Z', '2026-04-12', '2026-05-01')).toBe('slowing');
});

test('a silence that goes on after the Lantern Festival is told', () => {
  expect(statusOn('2026-03-28T00:00:00Z', '2026-02-10', '2026-03-28')).toBe('slowing');
});
