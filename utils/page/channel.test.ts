import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openReceiver, openSender } from './channel.ts';

let target: EventTarget;
let seen: string[];
beforeEach(() => {
  target = new EventTarget();
  seen = [];
  const { dispatchEvent } = target;
  target.dispatchEvent = function (event) {
    seen.push(event.type);
    return dispatchEvent.call(this, event);
  };
});

describe('the channel', () => {
  it.each(['tap', 'annotator'])('opens at once when the %s comes first', (first) => {
    const heard = vi.fn();
    let send = (_line: string) => {};
    if (first === 'tap') send = openSender(target);
    openReceiver(target, heard);
    if (first !== 'tap') send = openSender(target);
    send('one');
    send('two');
    expect(heard.mock.calls).toEqual([['one'], ['two']]);
  });

  it('keeps what was sent before the annotator came, but not without end', () => {
    const send = openSender(target);
    for (let n = 0; n < 20; n++) send(String(n));
    const heard = vi.fn();
    openReceiver(target, heard);
    expect(heard.mock.calls.length).toBeLessThanOrEqual(8);
    expect(heard).toHaveBeenLastCalledWith('19');
  });

  it('has a new name for each load', () => {
    const names = [0, 1].map(() => {
      seen = [];
      const send = openSender(target);
      openReceiver(target, () => {});
      send('x');
      return seen.at(-1);
    });
    expect(names[0]).not.toBe(names[1]);
    expect(names[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leaves nothing on the fixed names: a page that comes later learns nothing and forges nothing', () => {
    const heard = vi.fn();
    openSender(target);
    openReceiver(target, heard);
    const fixed = seen.filter((type) => /^[a-z]+$/.test(type));
    seen = [];
    const overheard = vi.fn();
    for (const name of fixed) {
      target.addEventListener(name, overheard);
      target.dispatchEvent(new CustomEvent(name, { detail: '200 https://weibo.com/ajax/x\n{}' }));
    }
    expect(overheard).toHaveBeenCalledTimes(fixed.length);
    expect(seen.filter((type) => !fixed.includes(type))).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('does not go through functions that the page replaced later', () => {
    const heard = vi.fn();
    const send = openSender(target);
    openReceiver(target, heard);
    const spy = vi.fn();
    target.dispatchEvent = spy;
    send('x');
    expect(spy).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledWith('x');
  });

  it('is silent while the site is off, and for ever when closed', () => {
    const heard = vi.fn();
    const send = openSender(target);
    const receiver = openReceiver(target, heard);
    receiver.say('off');
    send('off');
    receiver.say('on');
    send('on');
    receiver.close();
    send('closed');
    expect(heard.mock.calls).toEqual([['on']]);
  });
});
