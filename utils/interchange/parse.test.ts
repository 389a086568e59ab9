import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatError, formatObservations } from './format.ts';
import { parseLine } from './parse.ts';

const least = { account: { site: 'weibo', id: '2539961154' }, asOf: '2026-11-23T00:00:00Z' };
const read = (value: unknown) => {
  const parsed = parseLine(JSON.stringify(value));
  if (!parsed.ok) throw new Error(parsed.error);
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
        if (parsed.ok) expect(parseLine(formatObservations(parsed.seen))).toEqual(parsed);
        else expect(parsed.error).not.toBe('');
      },
    ),
  );
});
