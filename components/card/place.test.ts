import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideFor, spotOn } from './place.ts';

const badge = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 18 });
const view = { width: 1280, height: 800 };
const card = { width: 390, height: 500 };

describe('where the card stands', () => {
  it('is below the name when there is room', () => {
    expect(sideFor(badge(300, 100), badge(300, 100), card, view)).toBe('below');
  });

  it('is above when there is room only there', () => {
    expect(sideFor(badge(300, 700), badge(300, 700), card, view)).toBe('above');
  });

  it('is right of the badge when neither below nor above is high enough', () => {
    expect(sideFor(badge(300, 400), badge(300, 400), card, view)).toBe('beside');
  });

  it('is scrolled on the larger side of a narrow page', () => {
    const narrow = { width: 320, height: 640 };
    expect(sideFor(badge(100, 200), badge(100, 200), { width: 304, height: 700 }, narrow)).toBe('below');
    expect(sideFor(badge(100, 420), badge(100, 420), { width: 304, height: 700 }, narrow)).toBe('above');
  });

  it('never covers the name and never leaves the page', () => {
    const places = fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 40, max: 740 }),
      width: fc.integer({ min: 320, max: 1280 }),
      height: fc.integer({ min: 50, max: 1200 }),
    });
    fc.assert(
      fc.property(places, ({ x, y, width, height }) => {
        const page = { width, height: 800 };
        const at = badge(Math.min(x, width - 60), y);
        const size = { width: Math.min(390, width - 16), height };
        const side = sideFor(at, at, size, page);
        const spot = spotOn(side, at, at, size, page);
        const bottom = spot.top + Math.min(height, spot.maxHeight);
        const apart = bottom <= at.top || spot.top >= at.bottom || spot.left >= at.right;
        expect(apart).toBe(true);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.left + size.width).toBeLessThanOrEqual(width);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(800);
      }),
    );
  });
});
