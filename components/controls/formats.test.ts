import { describe, expect, it } from 'vitest';
import { formatsFor } from './formats.ts';

const en = formatsFor('en');
const cn = formatsFor('zh_CN');
const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

describe('numbers as a reader writes them', () => {
  it('shortens large counts in the way of the language', () => {
    expect(en.short(9_120_000)).toBe('9.1M');
    expect(cn.short(9_120_000)).toBe('912万');
    expect(formatsFor('zh_TW').short(9_120_000)).toBe('912萬');
  });

  it('writes shares and their intervals', () => {
    expect(en.percent(0.27)).toBe('27%');
    expect(plain(en.percents([0.112, 0.517]))).toBe('11–52%');
  });

  it('chooses the unit of a duration', () => {
    expect(plain(en.minutes(29))).toBe('29 min');
    expect(plain(en.minutes(180))).toBe('3 hr');
    expect(plain(en.minutes(2880))).toBe('2 days');
    expect(plain(cn.minutes(29))).toBe('29分钟');
  });

  it('counts whole days back', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(plain(en.ago('2025-10-07T12:00:00Z', now))).toBe('412 days ago');
    expect(en.ago('2026-11-23T11:00:00Z', now)).toBe('today');
    expect(en.ago('2026-11-24T11:00:00Z', now)).toBe('today');
  });

  it('never lets a line break part a number from its unit', () => {
    const all = [
      en.minutes(29),
      en.date('2026-11-23T12:00:00Z'),
      en.ago('2025-10-07T12:00:00Z', 0),
      en.bytes(5e6),
    ];
    expect(all.filter((text) => text.includes(' '))).toEqual([]);
  });
});
