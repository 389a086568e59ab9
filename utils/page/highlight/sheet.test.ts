import { expect, test } from 'vitest';
import { DARK, LIGHT, type Look, weightRules } from './sheet.ts';

type Rgb = readonly [number, number, number];

/** Text and grounds of posts: white and the sites' dark grey, the sites' text colours. */
const GROUNDS: [string, Look, ground: Rgb, text: Rgb][] = [
  ['light', LIGHT, [255, 255, 255], [51, 51, 51]],
  ['light, inside a repeated post', LIGHT, [242, 242, 242], [51, 51, 51]],
  ['dark', DARK, [31, 31, 31], [211, 211, 211]],
];

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const over = (ink: Rgb, share: number, ground: Rgb) =>
  ground.map((part, i) => part * (1 - share) + (ink[i] ?? 0) * share) as unknown as Rgb;

test.each(GROUNDS)(
  '%s: words stay readable, underlines are seen, tints differ in lightness',
  (_, look, ground, text) => {
    const tinted = look.tints.map((share) => over(look.ink, share, ground));
    for (const tint of tinted) {
      expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(look.ink, tint)).toBeGreaterThanOrEqual(3);
    }
    const steps = [ground, ...tinted].map(luminance);
    const falling = look === LIGHT;
    for (let i = 1; i < steps.length; i++) {
      const [before = 0, now = 0] = [steps[i - 1], steps[i]];
      expect(falling ? before - now : now - before).toBeGreaterThan(0);
    }
  },
);

test('each weight has a form of its own, and nothing that moves a letter', () => {
  const rules = weightRules((weight) => `::highlight(x${weight})`, LIGHT).split('\n');
  expect(rules).toHaveLength(3);
  expect(new Set(rules.map((rule) => /underline (\w+)/.exec(rule)?.[1]))).toEqual(
    new Set(['dotted', 'solid', 'double']),
  );
  const properties = rules.flatMap((rule) => [...rule.matchAll(/[{;]([\w-]+):/g)].map(([, name]) => name));
  expect(new Set(properties)).toEqual(new Set(['background-color', 'text-decoration']));
});
