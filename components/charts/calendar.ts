/** Squares of one size in one path: a picture of a year costs a handful of nodes, not four hundred. */
export function squares(cells: readonly { x: number; y: number }[], pitch: number, size: number): string {
  const inset = (pitch - size) / 2;
  return cells
    .map(({ x, y }) => `M${round(x * pitch + inset)} ${round(y * pitch + inset)}h${size}v${size}h-${size}z`)
    .join('');
}

/** Bars of a month in a column a year. */
export function bars(
  cells: readonly { x: number; y: number }[],
  pitch: { x: number; y: number },
  size: { x: number; y: number },
): string {
  return cells
    .map(({ x, y }) => `M${round(x * pitch.x)} ${round(y * pitch.y)}h${size.x}v${size.y}h-${size.x}z`)
    .join('');
}

/** A line down the middle of each cell: cells below each other give one line. */
export function lines(cells: readonly { x: number; y: number }[], pitch: { x: number; y: number }): string {
  return cells.map(({ x, y }) => `M${round((x + 0.43) * pitch.x)} ${round(y * pitch.y)}v${pitch.y}`).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const DAY = 86_400_000;

/** The day `count` days before `day` (YYYY-MM-DD). */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) - count * DAY).toISOString().slice(0, 10);
}

/** The month `count` months before that of `day`, YYYY-MM. */
export function monthsBefore(day: string, count: number): string {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
