import { describe, expect, it, vi } from 'vitest';
import type { Send } from '../bus.ts';
import type { NextAsk } from '../messages.ts';
import { type MeasureStep, measureNow } from './ask.ts';

const go = (step: string): NextAsk => ({ state: 'go', step, path: `/ajax/${step}`, left: 1, total: 2 });
const DONE: NextAsk = { state: 'done' };

/** A background that answers `ask` with these, one after the other; an Error is thrown. */
function background(...replies: (NextAsk | Error)[]) {
  const said: [string, unknown][] = [];
  const send = (async (name, data) => {
    said.push([name, data]);
    if (name === 'asked') return { state: 'ok', digest: null };
    const reply = replies.shift() ?? DONE;
    if (reply instanceof Error) throw reply;
    return reply;
  }) as Send;
  return { send, said };
}

function run(send: Send, over: Partial<Parameters<typeof measureNow>[0]> = {}) {
  const steps: MeasureStep[] = [];
  const slept: number[] = [];
  const fetchAnswer = vi.fn(async (path: string) => ({
    url: `https://weibo.com${path}`,
    status: 200,
    text: '{}',
  }));
  const sleep = async (ms: number) => void slept.push(ms);
  const { signal } = new AbortController();
  const onStep = (step: MeasureStep) => void steps.push(step);
  const end = measureNow({ key: 'weibo:1', send, fetchAnswer, sleep, onStep, signal, ...over });
  return { end, steps, slept, fetchAnswer };
}

describe('Measure now', () => {
  it('asks what is granted, hands the answer over, and tells each next ask what is done', async () => {
    const { send, said } = background(go('profile'), go('posts'), DONE);
    const { end, steps, fetchAnswer } = run(send);
    expect(await end).toBe('done');
    expect(fetchAnswer.mock.calls.map(([path]) => path)).toEqual(['/ajax/profile', '/ajax/posts']);
    expect(said.filter(([name]) => name === 'ask').map(([, data]) => data)).toEqual([
      { key: 'weibo:1', done: [] },
      { key: 'weibo:1', done: ['profile'] },
      { key: 'weibo:1', done: ['profile', 'posts'] },
    ]);
    expect(steps.map(({ phase }) => phase)).toEqual(['ask', 'answer', 'ask', 'answer']);
  });

  it('waits as long as the budget says', async () => {
    const { send } = background({ state: 'wait', ms: 3000, left: 2, total: 2 }, DONE);
    const { end, slept, steps } = run(send);
    expect(await end).toBe('done');
    expect(slept).toEqual([3000]);
    expect(steps[0]).toMatchObject({ phase: 'wait', ms: 3000 });
  });

  it('says why it was refused or stopped, and asks no more', async () => {
    const until = '2026-11-23T12:00:00.000Z';
    const refused = run(background({ state: 'refused', until }).send);
    expect(await refused.end).toEqual({ refused: { until } });
    const stopped = run(background(go('a'), { state: 'stopped', sign: '418', until }).send);
    expect(await stopped.end).toEqual({ stopped: { sign: '418', until } });
    expect(stopped.fetchAnswer).toHaveBeenCalledTimes(1);
  });

  it('goes on where it was when the background dies in between', async () => {
    const dead = new Error('no receiver');
    const { send } = background(go('profile'), dead, dead, go('posts'), DONE);
    const { end, fetchAnswer } = run(send);
    expect(await end).toBe('done');
    expect(fetchAnswer).toHaveBeenCalledTimes(2);
  });

  it('fails when the background stays dead', async () => {
    const send = (async () => {
      throw new Error('gone');
    }) as Send;
    expect(await run(send).end).toBe('failed');
  });

  it('never asks the same step twice, whatever is granted', async () => {
    const { send } = background(go('profile'), go('profile'));
    const { end, fetchAnswer } = run(send);
    expect(await end).toBe('failed');
    expect(fetchAnswer).toHaveBeenCalledTimes(1);
  });

  it('ends, however long a background grants', async () => {
    const wait: NextAsk = { state: 'wait', ms: 1, left: 1, total: 1 };
    expect(await run((async () => wait) as Send).end).toBe('failed');
  });

  it('ends with its signal', async () => {
    const ended = AbortSignal.abort();
    const { send, said } = background(go('profile'));
    expect(await run(send, { signal: ended }).end).toBe('failed');
    expect(said).toEqual([]);
  });
});
