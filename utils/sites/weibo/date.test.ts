import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longDate, plainDate } from '../../../tests/fixtures/weibo/build.ts';
import { readInstant, readPostDate } from './date.ts';

const AT = '2026-11-23T04:30:00.000Z'; // 12:30 in Beijing

describe('dates in full', () => {
  test.each([
    ['Fri Mar 20 13:08:00 +0800 2020', '2020-03-20T05:08:00.000Z'],
    ['Sun May 31 06:09:55 +0800 2015', '2015-05-30T22:09:55.000Z'],
    ['Wed Jan 04 15:21:39 +0000 2017', '2017-01-04T15:21:39.000Z'],
    ['2015-05-22 00:29:25', '2015-05-21T16:29:25.000Z'],
    ['2026-1-2 9:05', '2026-01-02T01:05:00.000Z'],
  ])('%s', (text, instant) => {
    expect(readInstant(text)).toBe(instant);
    expect(readPostDate(text, AT)).toBe(instant);
  });

  test.each([
    '',
    '5分钟前',
    '06-14',
    'Mon Feb 31 00:00:00 +0800 2020',
    'Thu Jan 01 08:00:00 +0800 1970',
    null,
    7,
    {},
  ])('%j is none', (value) => {
    expect(readInstant(value)).toBeNull();
  });

  test('both forms come back to the second', () => {
    const dates = fc.date({ min: new Date('2009-08-14'), max: new Date('2099-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const second = new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString();
        expect(readInstant(longDate(second))).toBe(second);
        expect(readInstant(plainDate(second))).toBe(second);
      }),
    );
  });
});

describe("m.weibo.cn's short dates, seen at 12:30 in Beijing on 23 November 2026", () => {
  test.each([
    ['刚刚', '2026-11-23T04:30:00.000Z'],
    ['5分钟前', '2026-11-23T04:25:00.000Z'],
    ['3小时前', '2026-11-23T01:30:00.000Z'],
    ['今天 08:30', '2026-11-23T00:30:00.000Z'],
    ['昨天 12:30', '2026-11-22T04:30:00.000Z'],
    ['06-14', '2026-06-14T04:00:00.000Z'],
    ['11月20日 09:30', '2026-11-20T01:30:00.000Z'],
    ['2019-06-14', '2019-06-14T04:00:00.000Z'],
  ])('%s', (text, instant) => {
    expect(readPostDate(text, AT)).toBe(instant);
  });

  test.each(['今天 23:00', '12-24', '13-01', '02-30', '昨天', '很久以前'])('%s is not known', (text) => {
    expect(readPostDate(text, AT)).toBeNull();
  });

  test('the day of the answer itself, before noon', () => {
    expect(readPostDate('11-23', '2026-11-23T01:00:00.000Z')).toBe('2026-11-23T01:00:00.000Z');
  });
});

test('any text: no error, and nothing from the future', () => {
  const pieces = fc.constantFrom(
    '昨天',
    '今天',
    '分钟前',
    '06',
    '-',
    ':',
    '30',
    ' ',
    '年',
    '2026',
    'Fri',
    '+0800',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const date = readPostDate(text, AT);
      if (date !== null) expect(new Date(date).toISOString()).toBe(date);
    }),
  );
});
