import { afterEach, expect, test, vi } from 'vitest';
import { createSend } from './bus.ts';

afterEach(() => void vi.useRealTimers());
const sendBy = (sendMessage: () => Promise<unknown>) => createSend({ sendMessage });

test.each([
  ['rejects', () => Promise.reject(new Error('no receiver'))],
  ['gives nothing', () => Promise.resolve(undefined)],
])('a background that dies and %s is asked once more', async (_how, dying) => {
  const sendMessage = vi.fn(async () => ({ ok: { ok: true } })).mockImplementationOnce(dying as never);
  expect(await sendBy(sendMessage)('clearAll', {})).toEqual({ ok: true });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('what the background reports as an error is thrown', async () => {
  await expect(sendBy(async () => ({ error: 'refused' }))('clearAll', {})).rejects.toThrow('refused');
});

test('nobody waits for ever for an answer that never comes', async () => {
  vi.useFakeTimers();
  const waiting = expect(sendBy(() => new Promise(() => {}))('clearAll', {})).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(60_000);
  await waiting;
});
