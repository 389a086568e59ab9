import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../assets/styles/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
const text = ['ink', 'quiet', 'link', 'alert', 'ok', 'slowing', 'still', 'followers', 'jargon', 'response'];
const bands = ['band-A', 'band-B', 'band-C', 'band-D', 'band-E', 'band-F'];

function colour(name: string, theme: (typeof themes)[number]): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  return pair?.[theme === 'light' ? 1 : 2] ?? '';
}

/** Contrast of two colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(themes)('colours of the %s theme', (theme) => {
  it.each([...text, ...bands])('%s can be read on panel and ground', (name) => {
    for (const under of ['panel', 'ground']) {
      expect(contrast(colour(name, theme), colour(under, theme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(bands)('the chip of %s carries its words', (band) => {
    expect(contrast(theme === 'light' ? '#ffffff' : '#10151c', colour(band, theme))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('edges of what can be used are seen', () => {
    expect(contrast(colour('edge', theme), colour('panel', theme))).toBeGreaterThanOrEqual(3);
  });

  it('marked words stay readable', () => {
    expect(contrast(colour('ink', theme), colour('mark', theme))).toBeGreaterThanOrEqual(7);
  });
});
