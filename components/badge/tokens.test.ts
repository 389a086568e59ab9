import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from './tokens.ts';

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s colours', (_name, theme) => {
  it.each(Object.entries(theme.bands))('band %s carries readable text', (_band, colour) => {
    expect(contrast(colour, theme.onBand)).toBeGreaterThanOrEqual(4.5);
  });

  it('words are readable on the pill', () => {
    expect(contrast(theme.words, theme.pill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['active', 'slowing', 'quiet', 'followers', 'jargon', 'focus'] as const)(
    'the %s mark can be told from the pill',
    (mark) => {
      expect(contrast(theme[mark], theme.pill)).toBeGreaterThanOrEqual(3);
    },
  );
});
