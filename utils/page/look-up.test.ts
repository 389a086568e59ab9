import { expect, it, vi } from 'vitest';
import type { Send } from '../bus.ts';
import type { NextAsk } from '../messages.ts';
import { lookUpQuietly } from './look-up.ts';

function lookUp(next: NextAsk) {
  const send = vi.fn(async (name: string) => (name === 'linger' ? next : { state: 'ok', digest: null }));
  const fetchAnswer = vi.fn(async (path: string) => ({
    url: `https://weibo.com${path}`,
    status: 200,
    text: '{}',
  }));
  const { signal } = new AbortController();
  const end = lookUpQuietly({ key: 'weibo:1', send: send as unknown as Send, fetchAnswer, signal });
  return { end, send, fetchAnswer };
}

it('asks the one granted request and hands its answer over', async () => {
  const { end, send } = lookUp({ state: 'go', step: 'card', path: '/ajax/card', left: 1, total: 1 });
  expect(await end).toEqual({ state: 'asked', digest: null });
  expect(send).toHaveBeenLastCalledWith('asked', {
    key: 'weibo:1',
    step: 'card',
    answer: { url: 'https://weibo.com/ajax/card', status: 200, text: '{}' },
  });
});

it.each([
  [{ state: 'done' }, { state: 'nothing' }],
  [
    { state: 'wait', ms: 9000, left: 1, total: 1 },
    { state: 'later', ms: 9000 },
  ],
  [{ state: 'refused', until: null }, { state: 'never' }],
] as const)('asks nothing when it hears %o', async (next, expected) => {
  const { end, fetchAnswer } = lookUp(next);
  expect(await end).toEqual(expected);
  expect(fetchAnswer).not.toHaveBeenCalled();
});

it('comes back when the stop is over', async () => {
  const until = new Date(Date.now() + 60_000).toISOString();
  const end = await lookUp({ state: 'stopped', sign: '418', until }).end;
  expect(end).toMatchObject({ state: 'later' });
});
