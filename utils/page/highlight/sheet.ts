/** How a phrase of each weight looks. Told by the form of the underline and the strength of the tint, never by hue. */
export interface Look {
  /** r, g, b of tint and underline. */
  ink: readonly [number, number, number];
  /** Opacity of the tint for weights 1, 2, 3. */
  tints: readonly [number, number, number];
}

export const LIGHT: Look = { ink: [161, 66, 12], tints: [0.09, 0.18, 0.28] };
export const DARK: Look = { ink: [240, 150, 92], tints: [0.14, 0.24, 0.34] };

const LINES = ['dotted 2px', 'solid 2px', 'double 2px'] as const;

/**
 * The rules for the three weights; `selector` names what has one. Only what a highlight may have: nothing of it moves a
 * letter.
 */
export function weightRules(selector: (weight: number) => string, look: Look): string {
  const ink = look.ink.join(' ');
  return LINES.map(
    (line, i) =>
      `${selector(i + 1)}{background-color:rgb(${ink}/${look.tints[i]});text-decoration:underline ${line} rgb(${ink})}`,
  ).join('\n');
}
