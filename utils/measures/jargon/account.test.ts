import fc from 'fast-check';
import { expect, test } from 'vitest';
import { englishNotes } from './english-notes.ts';
import { jargon } from './index.ts';
import { densityInterval } from './interval.ts';
import { shareReused } from './reuse.ts';

const WEATHER = (day: number) =>
  `今天${day}日，白天多云转晴，最高气温二十三度，偏北风三到四级，早晚凉，出门请带外套。`;

test('a form that is filled in each day is told as reuse; different texts are not', () => {
  expect(shareReused([1, 2, 3, 4].map(WEATHER))).toBe(0.75);
  expect(shareReused(['路灯修好了', '明天停水，请早点接水', '图书馆周一不开门'])).toBe(0);
  expect(shareReused([])).toBe(0);
});

test('the interval holds the density, and is never below 0', () => {
  const part = fc.record({
    sum: fc.nat({ max: 60 }),
    size: fc.integer({ min: 20, max: 140 }),
    day: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 20, maxLength: 60 }), (parts) => {
      const [low, high] = densityInterval(parts);
      const raw =
        parts.reduce((sum, one) => sum + one.sum, 0) / parts.reduce((sum, one) => sum + one.size, 0);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(raw + 1e-9);
      expect(high).toBeGreaterThanOrEqual(raw - 1e-9);
      expect(Number.isFinite(high)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('posts of one day hang together: where there are many days, days are drawn', () => {
  const day = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
  const parts = Array.from({ length: 240 }, (_, i) => ({
    sum: Math.floor(i / 4) % 3 === 0 ? 30 : 0,
    size: 60,
    day: day(Math.floor(i / 4)),
  }));
  const width = ([low, high]: readonly [number, number]) => high - low;
  const alone = densityInterval(parts.map((one) => ({ ...one, day: null })));
  expect(width(densityInterval(parts))).toBeGreaterThan(1.3 * width(alone));
});

test('a change over time is told where there are enough posts on either side', () => {
  const text = (i: number) =>
    i < 40
      ? `明天上午${i}号楼停水，请早点接水，下午四点来水，有事打热线，我们当天就来，给您添麻烦了，谢谢。`
      : `全局上下凝心聚力、真抓实干，扎实推进第${i}项工作，取得显著成效，奋力谱写高质量发展新篇章，请放心。`;
  const posts = Array.from({ length: 80 }, (_, i) => ({
    id: String(i),
    text: text(i),
    kind: 'original' as const,
    createdAt: new Date(Date.UTC(2026, 0, 1 + 4 * i)).toISOString(),
  }));
  const seen = {
    account: { site: 'weibo', host: 'weibo.com', id: '1' },
    posts,
    asOf: '2026-11-23T00:00:00.000Z',
  };
  const finding = jargon.measure(seen, { official: null });
  expect(finding.evidence?.map(({ id }) => id)).toContain('jargon.trend-up');
});

test('notes on English are facts beside the number', () => {
  const notes = englishNotes(['The road was closed by the DOT. We opened it again.']);
  expect(notes).toContainEqual({ id: 'jargon.passive', values: { percent: 50 } });
  expect(notes).toContainEqual({ id: 'jargon.acronyms', values: { percent: 9 } });
  expect(englishNotes([''])).toEqual([]);
});
