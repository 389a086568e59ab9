import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatError, formatObservations } from './format.ts';
import { parseLine } from './parse.ts';

const least = { account: { site: 'weibo', id: '2539961154' }, asOf: '2026-11-23T00:00:00Z' };
const read = (value: unknown) => {
  const parsed = parseLine(JSON.stringify(value));
  if (!parsed.ok || !parsed.seen) throw new Error(parsed.ok ? 'no account' : parsed.error);
  return parsed.seen;
};

test('only site, id and asOf are needed; the rest is unknown, not zero', () => {
  const seen = read(least);
  expect(seen.account.followers).toBeUndefined();
  expect(seen.posts).toEqual([]);
  expect(seen.replies).toBeUndefined();
});

test('a name may stand for the id', () => {
  expect(read({ ...least, account: { site: 'weibo', name: '上海发布' } }).account.name).toBe('上海发布');
  expect(parseLine('{"account":{"site":"weibo"},"asOf":"2026-11-23T00:00:00Z"}')).toMatchObject({
    ok: false,
  });
});

test('counts that cannot be are unknown', () => {
  for (const followers of [-1, 1.5, '12', null, 1e300]) {
    expect(read({ ...least, account: { ...least.account, followers } }).account.followers ?? null).toBeNull();
  }
});

test('a date without a zone is UTC on every machine; what is no date is unknown', () => {
  const createdAt = (value: unknown) =>
    read({ ...least, account: { ...least.account, createdAt: value } }).account.createdAt ?? null;
  expect(createdAt('2026-11-01T09:30:00')).toBe('2026-11-01T09:30:00.000Z');
  expect(createdAt('2026-11-01 09:30')).toBe('2026-11-01T09:30:00.000Z');
  expect(createdAt('2026-11-01')).toBe('2026-11-01T00:00:00.000Z');
  expect(createdAt('2026-11-01T09:30:00.25+0800')).toBe('2026-11-01T01:30:00.250Z');
  for (const bad of ['post 5', '2026', '2026-02-30', '2026-11-01T25:00', '', 1_700_000_000_000, '1999-12-31'])
    expect(createdAt(bad)).toBeNull();
  expect(parseLine(JSON.stringify({ ...least, asOf: 'now' }))).toEqual({
    ok: false,
    error: 'asOf: Expected an ISO 8601 date between 2000 and 2100',
  });
});

test("Weibo's type as text is a number, and other words stay words", () => {
  const type = (verifiedType: unknown) =>
    read({ ...least, account: { ...least.account, verifiedType } }).account.verifiedType;
  expect(['-1', '1', 'Government'].map(type)).toEqual([-1, 1, 'Government']);
  expect([1.5, 1e308].map(type)).toEqual([null, null]);
});

test('one bad follower row stays as an empty row and loses no other', () => {
  const rows = [null, { followers: 3, hasAvatar: 'yes' }, { followers: 3 }];
  expect(read({ ...least, followersSample: { rows } }).followersSample?.rows).toEqual([
    {},
    {},
    { followers: 3 },
  ]);
});

test('errors say what is wrong, and where', () => {
  expect(parseLine('{"account":')).toMatchObject({ ok: false, error: expect.stringContaining('not JSON') });
  expect(parseLine('[]')).toMatchObject({ ok: false });
  expect(parseLine('{"account":{"site":"weibo","id":"1"}}')).toMatchObject({
    ok: false,
    error: expect.stringContaining('asOf'),
  });
  expect(JSON.parse(formatError('a "quoted" line\n', 7))).toEqual({ error: 'a "quoted" line\n', line: 7 });
});

test('deep nesting is an error, not a crash', () => {
  expect(parseLine('['.repeat(200_000)).ok).toBe(false);
});

test('no text whatever throws, and what was read is read back the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"account":${json},"asOf":"2026-01-01"}`),
      ),
      (line) => {
        const parsed = parseLine(line);
        if (!parsed.ok) expect(parsed.error).not.toBe('');
        else if (parsed.seen) expect(parseLine(formatObservations(parsed.seen))).toEqual(parsed);
      },
    ),
  );
});

test('a correction of the account is read with it; by itself it is no account; a wrong one is an error', () => {
  const correction = { key: 'weibo:2539961154', level: 'L5', at: '2026-11-23T00:00:00.000Z' };
  expect(parseLine(JSON.stringify({ ...least, correction }))).toMatchObject({ ok: true, correction });
  expect(parseLine(JSON.stringify(least))).toMatchObject({ ok: true, correction: null });
  expect(parseLine(JSON.stringify({ correction }))).toEqual({ ok: true, seen: null, correction });
  expect(parseLine(JSON.stringify({ ...least, correction: { ...correction, level: 'L12' } }))).toMatchObject({
    ok: false,
    error: expect.stringContaining('correction.level'),
  });
});
