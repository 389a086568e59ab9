// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Send } from '../../bus.ts';
import type { NextAsk } from '../../messages.ts';
import { createLinger, type Linger } from './linger.ts';
import { digestOf } from './testing.ts';

const GO: NextAsk = { state: 'go', step: 'card', path: '/ajax/card', left: 1, total: 1 };
const wanting = (user: string) => digestOf(user, { wantsText: true });

let see: (host: Element, isIntersecting: boolean) => void;
let next: NextAsk;
let visible: boolean;
let lingered: unknown[];
let linger: Linger;
const learned = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observed = new Set<Element>();
      constructor(callback: (entries: object[]) => void) {
        see = (target, isIntersecting) => this.observed.has(target) && callback([{ target, isIntersecting }]);
      }
      observe(target: Element) {
        this.observed.add(target);
      }
      unobserve(target: Element) {
        this.observed.delete(target);
      }
      disconnect() {
        this.observed.clear();
      }
    },
  );
  next = GO;
  visible = true;
  lingered = [];
  learned.mockClear();
  linger = createLinger({
    send: (async (name: string, data: { keys: string[] }) => {
      if (name !== 'linger') return { state: 'ok', digest: digestOf('o1') };
      lingered.push(...data.keys);
      return next;
    }) as unknown as Send,
    fetchAnswer: async (path) => ({ url: path, status: 200, text: '{}' }),
    signal: new AbortController().signal,
    later: (task, ms) => void setTimeout(task, ms),
    isVisible: () => visible,
    onDigest: learned,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(user: string, digest = wanting(user)): Element {
  const host = document.createElement('span');
  linger.watch(host, digest);
  see(host, true);
  return host;
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a quiet look-up', () => {
  it('is made after two seconds in view, once for each account', async () => {
    const host = show('o1');
    await pass(1900);
    expect(lingered).toEqual([]);
    await pass(200);
    expect(lingered).toEqual(['test:o1']);
    expect(learned).toHaveBeenCalledWith(digestOf('o1'));
    see(host, false);
    see(host, true);
    show('o1');
    await pass(10_000);
    expect(lingered).toHaveLength(1);
  });

  it('is not made for what passed by, was recycled, or lacks nothing', async () => {
    see(show('o1'), false);
    const host = show('o2');
    await pass(1500);
    linger.watch(host, wanting('o3'));
    show('o4', digestOf('o4'));
    await pass(10_000);
    expect(lingered).toEqual([]);
    see(host, true);
    await pass(2100);
    expect(lingered).toEqual(['test:o3']);
  });

  it('goes one by one', async () => {
    show('o1');
    show('o2');
    await pass(2100);
    expect(lingered).toHaveLength(1);
    await pass(1000);
    expect(lingered).toHaveLength(2);
  });

  it('waits as it is told, and asks for what is still in view then', async () => {
    next = { state: 'wait', ms: 20_000, left: 1, total: 1 };
    show('o1');
    const gone = show('o2');
    await pass(2100);
    see(gone, false);
    next = GO;
    await pass(19_000);
    expect(lingered).toEqual(['test:o1']);
    await pass(5000);
    expect(lingered).toEqual(['test:o1', 'test:o1']);
  });

  it('is not asked for again when it is switched off, until settings change', async () => {
    next = { state: 'refused', until: null };
    show('o1');
    await pass(2100);
    show('o2');
    await pass(60_000);
    expect(lingered).toHaveLength(1);
    next = GO;
    linger.restart();
    await pass(100);
    expect(lingered).toEqual(['test:o1', 'test:o2']);
  });

  it('is not made in a hidden tab', async () => {
    visible = false;
    show('o1');
    await pass(10_000);
    expect(lingered).toEqual([]);
    visible = true;
    linger.restart();
    await pass(100);
    expect(lingered).toEqual(['test:o1']);
  });
});
