// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToBadges } from './hover.ts';

let ending: AbortController;
let host: HTMLElement;
let name: HTMLElement;
const open = vi.fn();
const leave = vi.fn();

/** An event as a user makes it; scripts cannot make trusted ones, so the flag is set on the object. */
function byUser(target: Element, type: string, more: object = {}): Event {
  const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  for (const [key, value] of Object.entries(more)) Object.defineProperty(event, key, { value });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.useFakeTimers();
  open.mockClear();
  leave.mockClear();
  ending = new AbortController();
  host = document.createElement('span');
  name = document.createElement('b');
  document.body.append(name, host);
  listenToBadges(window, {
    find: (target) => (target === host ? 'badge' : undefined),
    open,
    leave,
    signal: ending.signal,
  });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

it('opens when the pointer rests on a badge, not when it passes', () => {
  byUser(host, 'pointerover', { pointerType: 'mouse' });
  vi.advanceTimersByTime(100);
  byUser(host, 'pointerout', { pointerType: 'mouse' });
  vi.advanceTimersByTime(500);
  expect(open).not.toHaveBeenCalled();
  expect(leave).toHaveBeenCalledTimes(1);
  byUser(host, 'pointerover', { pointerType: 'pen' });
  vi.advanceTimersByTime(120);
  expect(open).toHaveBeenCalledWith('badge', 'hover');
});

it('opens by click, by touch, and by key, which clicks without a pointer', () => {
  byUser(host, 'pointerover', { pointerType: 'touch' });
  vi.advanceTimersByTime(500);
  expect(open).not.toHaveBeenCalled();
  byUser(host, 'click', { detail: 1 });
  expect(open).toHaveBeenLastCalledWith('badge', 'click');
  byUser(host, 'click', { detail: 0 });
  expect(open).toHaveBeenLastCalledWith('badge', 'keyboard');
});

it('does nothing for events that the page made', () => {
  for (const type of ['pointerover', 'click']) host.dispatchEvent(new Event(type, { bubbles: true }));
  vi.advanceTimersByTime(500);
  expect(open).not.toHaveBeenCalled();
});

it('keeps pointer and pressing keys on a badge from the page’s own cards, links and shortcuts', () => {
  const heard = vi.fn();
  const types = ['mouseover', 'mouseout', 'click', 'keydown', 'pointermove'];
  for (const type of types)
    document.addEventListener(type, ({ type }) => heard(type), { signal: ending.signal });
  byUser(host, 'mouseover');
  byUser(host, 'mouseout');
  byUser(host, 'click', { detail: 1 });
  byUser(host, 'keydown', { key: 'Enter' });
  expect(heard).not.toHaveBeenCalled();
  byUser(host, 'pointermove');
  byUser(host, 'keydown', { key: 'j' });
  byUser(name, 'mouseover');
  byUser(name, 'click');
  expect(heard.mock.calls.flat()).toEqual(['pointermove', 'keydown', 'mouseover', 'click']);
});

it('ends', () => {
  byUser(host, 'pointerover', { pointerType: 'mouse' });
  ending.abort();
  vi.advanceTimersByTime(500);
  byUser(host, 'click', { detail: 1 });
  expect(open).not.toHaveBeenCalled();
});
