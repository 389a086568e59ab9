/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}
export type Side = 'below' | 'above' | 'beside';

export interface Spot {
  left: number;
  top: number;
  maxHeight: number;
}

const GAP = 8;
const EDGE = 8;

/**
 * On which side a card of `size` stands: below the line of the name, else above, else right of the badge (the name is
 * on its left), else on the larger side, where it is scrolled. It never covers `line`.
 */
export function sideFor(badge: Box, line: Box, size: Size, view: Size): Side {
  const { below, above } = room(line, view);
  if (size.height <= below) return 'below';
  if (size.height <= above) return 'above';
  if (badge.right + GAP + size.width + EDGE <= view.width) return 'beside';
  return below >= above ? 'below' : 'above';
}

/** Where a card of `size` stands on `side`, within the viewport. */
export function spotOn(side: Side, badge: Box, line: Box, size: Size, view: Size): Spot {
  const { below, above } = room(line, view);
  if (side === 'beside') {
    const maxHeight = view.height - 2 * EDGE;
    const top = clamp(badge.top - 24, EDGE, view.height - Math.min(size.height, maxHeight) - EDGE);
    return { left: badge.right + GAP, top, maxHeight };
  }
  const left = clamp(badge.left - 48, EDGE, Math.max(EDGE, view.width - size.width - EDGE));
  if (side === 'below') return { left, top: line.bottom + GAP, maxHeight: below };
  return { left, top: line.top - GAP - Math.min(size.height, above), maxHeight: above };
}

function room(line: Box, view: Size): { below: number; above: number } {
  return {
    below: Math.max(0, view.height - line.bottom - GAP - EDGE),
    above: Math.max(0, line.top - GAP - EDGE),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * The line to keep free: the badge with the element around it, when that is one or a few lines high (a name may wrap),
 * otherwise the badge alone.
 */
export function lineOf(badge: HTMLElement): Box {
  const own = badge.getBoundingClientRect();
  const around = badge.parentElement?.getBoundingClientRect();
  if (!around || around.height > own.height * 4 + 8) return own;
  return {
    left: own.left,
    right: own.right,
    top: Math.min(own.top, around.top),
    bottom: Math.max(own.bottom, around.bottom),
  };
}
