import { describe, expect, it } from 'vitest';
import { lastMonths } from './months.tsx';
import { position } from './silence.tsx';

describe('the strip of months', () => {
  it('ends with the month of the day in Beijing', () => {
    expect(lastMonths('2026-11-23T00:00:00Z', 3)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(lastMonths('2026-12-31T17:00:00Z', 2)).toEqual(['2026-12', '2027-01']);
  });
});

describe('the scale of silence', () => {
  it('runs from a day to ten years and never leaves itself', () => {
    expect(position(0)).toBe(0);
    expect(position(1)).toBe(0);
    expect(position(3650)).toBe(1);
    expect(position(99_999)).toBe(1);
    expect(position(7)).toBeLessThan(position(30));
  });
});
