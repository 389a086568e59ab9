import { beforeEach, describe, expect, it } from 'vitest';
import type { Observe, Observed } from '../../messages.ts';
import { createOutbox, type Outbox } from './outbox.ts';

const REPLY: Observed = {
  digests: [],
  on: true,
  read: 0,
  unreadable: 0,
  authors: [],
  notice: { changed: '', close: '' },
  highlight: false,
};
const answer = (text = '{}') => ({ url: 'https://weibo.com/ajax/x', status: 200, text });

let frames: (() => void)[];
let timers: { task: () => void; ms: number }[];
let sent: Observe[];
let background: () => Promise<Observed>;
let replies: number;
let outbox: Outbox;

beforeEach(() => {
  frames = [];
  timers = [];
  sent = [];
  replies = 0;
  background = async () => REPLY;
  outbox = createOutbox({
    site: 'weibo',
    host: 'weibo.com',
    send: ((_name: string, message: Observe) => {
      sent.push(message);
      return background();
    }) as never,
    nextFrame: (task) => frames.push(task),
    later: (task, ms) => timers.push({ task, ms }),
    onReply: () => void replies++,
  });
});

/** One frame, and the replies to what it sent. */
async function frame(): Promise<void> {
  for (const task of frames.splice(0)) task();
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the outbox', () => {
  it('sends one message a frame, with everything', async () => {
    outbox.ask('weibo:1');
    outbox.ask('weibo:2');
    outbox.ask('weibo:1');
    outbox.answer(answer());
    expect(frames).toHaveLength(1);
    await frame();
    expect(sent).toEqual([
      { site: 'weibo', host: 'weibo.com', answers: [answer()], keys: ['weibo:1', 'weibo:2'], claims: [] },
    ]);
    expect(replies).toBe(1);
    expect(frames).toEqual([]);
  });

  it('waits for a reply before the next message', async () => {
    let reply = (_: Observed) => {};
    background = () => new Promise((resolve) => (reply = resolve));
    outbox.ask('weibo:1');
    await frame();
    outbox.ask('weibo:2');
    await frame();
    expect(sent).toHaveLength(1);
    reply(REPLY);
    await frame();
    await frame();
    expect(sent.map(({ keys }) => keys)).toEqual([['weibo:1'], ['weibo:2']]);
  });

  it('tells a claim once, and again when it says something else', async () => {
    const claim = { name: 'A', mark: 'organisation' } as const;
    outbox.ask('weibo:1', claim);
    outbox.ask('weibo:1', claim);
    await frame();
    outbox.ask('weibo:1', claim);
    await frame();
    outbox.ask('weibo:1', { ...claim, name: 'B' });
    await frame();
    expect(sent.map(({ claims }) => claims.map(({ claim }) => claim.name))).toEqual([['A'], ['B']]);
  });

  it('splits what is too much for one message', async () => {
    for (let n = 0; n < 1200; n++) outbox.ask(`weibo:${n}`);
    for (let n = 0; n < 30; n++) outbox.answer(answer('x'.repeat(300_000)));
    for (let n = 0; n < 9; n++) await frame();
    for (const { answers, keys } of sent) {
      expect(keys.length).toBeLessThanOrEqual(500);
      expect(answers.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(4_000_000);
    }
    expect(sent.flatMap(({ keys }) => keys)).toHaveLength(1200);
    expect(sent.flatMap(({ answers }) => answers)).toHaveLength(30);
  });

  it('loses nothing while the background is dead, and tries ever more slowly', async () => {
    background = () => Promise.reject(new Error('no receiver'));
    outbox.ask('weibo:1');
    await frame();
    for (let n = 0; n < 3; n++) {
      outbox.ask(`weibo:more${n}`);
      expect(frames).toEqual([]); // quiet during the pause
      timers.at(-1)?.task();
      await frame();
    }
    const pauses = timers.map(({ ms }) => ms).filter((ms) => ms !== 15_000);
    expect(pauses).toEqual([1000, 5000, 30_000, 30_000]);
    background = async () => REPLY;
    timers.at(-1)?.task();
    await frame();
    expect(sent.at(-1)?.keys).toEqual(['weibo:1', 'weibo:more0', 'weibo:more1', 'weibo:more2']);
    expect(replies).toBe(1);
  });

  it('lets answers go that fail each time, since one of them may be the reason, and keeps the names', async () => {
    background = () =>
      sent.at(-1)?.answers.length ? Promise.reject(new Error('poison')) : Promise.resolve(REPLY);
    outbox.answer(answer());
    outbox.ask('weibo:1', { name: 'Office', mark: 'organisation' });
    await frame();
    for (let n = 0; n < 3; n++) {
      timers.at(-1)?.task();
      await frame();
    }
    expect(replies).toBe(0);
    timers.at(-1)?.task();
    await frame();
    expect(sent.at(-1)).toMatchObject({ answers: [], claims: [], keys: ['weibo:1'] });
    expect(replies).toBe(1);
  });

  it('gives a message up for lost when no reply ever comes', async () => {
    background = () => new Promise(() => {});
    outbox.ask('weibo:1');
    await frame();
    timers.find(({ ms }) => ms === 15_000)?.task();
    await frame();
    timers.at(-1)?.task();
    await frame();
    expect(sent.map(({ keys }) => keys)).toEqual([['weibo:1'], ['weibo:1']]);
  });

  it('asks anew, with no names as well: the site may have been switched on', async () => {
    outbox.askAnew([]);
    await frame();
    outbox.ask('weibo:1');
    await frame();
    outbox.askAnew(['weibo:1']);
    await frame();
    expect(sent.map(({ keys }) => keys)).toEqual([[], ['weibo:1'], ['weibo:1']]);
  });

  it('is silent when closed', async () => {
    outbox.ask('weibo:1');
    outbox.close();
    await frame();
    expect(sent).toEqual([]);
  });
});
