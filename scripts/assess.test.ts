import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('assess.ts', import.meta.url));

/** Runs the real filter on `input`. */
function filter(input: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SCRIPT]);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const line = (id: string, more: object = {}) =>
  JSON.stringify({ account: { site: 'weibo', id }, asOf: '2026-11-23T00:00:00Z', ...more });

const answers = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));

test('good lines are assessed, a bad line gives one error, order is kept, the exit code is 0', async () => {
  const input = `\ufeff${line('1')}\r\n\n{"account":\n${line('2')}\n{"asOf":1}\n${line('3')}`;
  const { code, out, err } = await filter(input);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(answers(out)).toMatchObject([
    { ref: 'weibo:1', asOf: '2026-11-23T00:00:00.000Z' },
    { error: expect.stringContaining('not JSON'), line: 3 },
    { ref: 'weibo:2' },
    { error: expect.any(String), line: 5 },
    { ref: 'weibo:3' },
  ]);
});

test('every finding is there: a value, or the reason why not', async () => {
  const replies = Array.from({ length: 10 }, (_, i) => ({
    post: 'a',
    commentAt: '2026-11-01T00:00:00Z',
    answerAt: i < 4 ? '2026-11-01T00:29:00Z' : null,
  }));
  const posts = [{ id: 'a', text: '中山路明天修水管', createdAt: '2026-11-20T00:00:00Z' }];
  const [answer] = answers((await filter(`${line('1', { posts, replies })}\n`)).out);
  expect(answer).toMatchObject({
    official: expect.any(Object),
    rank: expect.any(Object),
    activity: { status: 'active', lastPostAt: '2026-11-20T00:00:00.000Z', postsPerWeek: null },
    followers: { missing: 'not-observed' },
    jargon: { missing: 'too-little', posts: [{ id: 'a', raw: 0, score: 0 }] },
    response: { rate: 0.4, medianMinutes: 29, n: 10 },
  });
});

test('a line of 15 MB is read, one of 17 MB is an error and the rest goes on', async () => {
  const long = (bytes: number) => line('1', { filler: 'x'.repeat(bytes) });
  const { code, out } = await filter(`${long(15_000_000)}\n${long(17_000_000)}\n${line('2')}\n`);
  expect(code).toBe(0);
  expect(answers(out)).toMatchObject([{ ref: 'weibo:1' }, { line: 2 }, { ref: 'weibo:2' }]);
});

test('a reader that goes away early is no failure', async () => {
  const child = spawn(process.execPath, [SCRIPT]);
  let err = '';
  child.stderr.on('data', (bytes: Buffer) => {
    err += bytes.toString();
  });
  // The filter may have gone before all of this is written.
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(`${line('1')}\n`.repeat(20_000));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('the user’s own word wins, with what was measured beside it; by itself it gives nothing', async () => {
  const correction = { key: 'weibo:1', level: 'L5', at: '2026-11-23T00:00:00Z' };
  const account = { site: 'weibo', id: '1', verifiedType: 1, verifiedReason: '外交部官方微博' };
  const input = [
    line('1', { account, correction }),
    JSON.stringify({ correction }),
    line('2', { correction: { ...correction, level: 'L0' } }),
  ].join('\n');
  expect(answers((await filter(input)).out)).toMatchObject([
    { rank: { level: 'L5', evidence: [{ id: 'correction.yours' }] }, measured: { rank: { level: 'L3' } } },
    { error: expect.stringContaining('correction.level'), line: 3 },
  ]);
});
