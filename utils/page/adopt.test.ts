// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addSheet, adopt, dropSheets } from './adopt.ts';

/** What a content script in Firefox 140 has of a root: a wrapper that refuses, and the real thing behind it. */
function wrapped(real: ShadowRoot): ShadowRoot {
  const refuse = () => {
    throw new Error('Accessing from Xray wrapper is not supported.');
  };
  const wrapper = { host: real.host, wrappedJSObject: real };
  Object.defineProperty(wrapper, 'adoptedStyleSheets', { get: refuse, set: refuse });
  return wrapper as unknown as ShadowRoot;
}

const newRoot = () => document.createElement('div').attachShadow({ mode: 'closed' });

describe.each([
  ['where the browser lets us', (root: ShadowRoot) => root],
  ['where its wrapper refuses', wrapped],
])('style sheets %s', (_where, seen) => {
  it('are given, and given anew', () => {
    const real = newRoot();
    const [one, two] = [new CSSStyleSheet(), new CSSStyleSheet()];
    adopt(seen(real), [one, two]);
    expect([...real.adoptedStyleSheets]).toEqual([one, two]);
    adopt(seen(real), [two]);
    expect([...real.adoptedStyleSheets]).toEqual([two]);
  });

  it('of the page stay where they are when ours comes and goes', () => {
    const real = newRoot();
    const [own, ours] = [new CSSStyleSheet(), new CSSStyleSheet()];
    real.adoptedStyleSheets = [own];
    expect(addSheet(seen(real), ours)).toBe(true);
    expect(addSheet(seen(real), ours)).toBe(false);
    expect(real.adoptedStyleSheets[0]).toBe(own);
    expect(real.adoptedStyleSheets).toHaveLength(2);
    dropSheets(seen(real), (sheet) => sheet === ours);
    expect([...real.adoptedStyleSheets]).toEqual([own]);
  });
});
