// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { isDark, lightnessOf, watchTheme } from './theme.ts';

describe('lightness of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['rgb(255 255 255 / 1)', 1],
    ['rgba(0, 0, 0, 0)', null],
    ['transparent', null],
    ['color(srgb 1 1 1)', null],
    ['', null],
  ])('%s is %s', (colour, lightness) => {
    expect(lightnessOf(colour)).toBe(lightness);
  });
});

describe('the page’s theme', () => {
  const stop = new AbortController();
  afterEach(() => {
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  it('is the body’s background, else the root’s', () => {
    document.documentElement.style.backgroundColor = 'rgb(20, 20, 20)';
    expect(isDark(window)).toBe(true);
    document.body.style.backgroundColor = 'rgb(240, 240, 240)';
    expect(isDark(window)).toBe(false);
  });

  it('is looked at again when the page switches, once a frame', async () => {
    const seen: boolean[] = [];
    const frames: (() => void)[] = [];
    const frame = () => {
      for (const task of frames.splice(0)) task();
    };
    watchTheme(
      window,
      (dark) => seen.push(dark),
      (task) => frames.push(task),
      stop.signal,
    );
    frame();
    document.body.style.backgroundColor = 'rgb(10, 10, 10)';
    document.body.setAttribute('data-theme', 'dark');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(frames).toHaveLength(1);
    frame();
    stop.abort();
    document.body.style.backgroundColor = 'rgb(250, 250, 250)';
    await new Promise((resolve) => setTimeout(resolve, 5));
    frame();
    expect(seen).toEqual([false, true]);
  });
});
