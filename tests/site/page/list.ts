import { own, patch } from './patch.ts';

const POOL = 12;
const AHEAD = 3;
/** Height of a row before it was measured, CSS pixels. */
const GUESS = 190;

export interface RecyclingList {
  element: HTMLElement;
  /** Draws what is in sight again. */
  update(): void;
  stop(): void;
}

/**
 * A virtual list as weibo.com has it: few row elements, absolutely placed; after a scroll the same element shows
 * another item. `render(k)` builds the row of item k, or null when there is none; `onEnd` is told near the end.
 */
export function recyclingList(
  count: () => number,
  render: (k: number) => HTMLElement,
  onEnd: () => void,
): RecyclingList {
  const element = document.createElement('div');
  element.className = 'vue-recycle-scroller';
  const rows: HTMLElement[] = [];
  const heights: number[] = [];
  const shown: number[] = [];
  const heightOf = (k: number) => heights[k] ?? GUESS;

  const place = (k: number, top: number): void => {
    const slot = k % POOL;
    let row = rows[slot];
    if (!row) {
      row = render(k);
      own(row);
      rows[slot] = row;
      element.append(row);
    } else patch(row, render(k));
    shown[slot] = k;
    row.style.cssText = `position:absolute;left:0;right:0;transform:translateY(${top}px)`;
    heights[k] = row.offsetHeight;
  };

  const update = (): void => {
    const above = -element.getBoundingClientRect().top;
    let [k, top] = [0, 0];
    while (k < count() && top + heightOf(k) < above) top += heightOf(k++);
    const begin = Math.max(0, k - AHEAD);
    for (let back = k - 1; back >= begin; back--) top -= heightOf(back);
    const end = Math.min(count(), begin + POOL);
    for (let at = begin; at < end; at++) {
      place(at, top);
      top += heightOf(at);
    }
    rows.forEach((row, slot) => {
      const at = shown[slot] ?? -1;
      row.style.visibility = at >= begin && at < end ? '' : 'hidden';
    });
    for (let at = end; at < count(); at++) top += heightOf(at);
    element.style.height = `${top}px`;
    if (end >= count() - 2) onEnd();
  };

  let frame = 0;
  const onScroll = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };
  addEventListener('scroll', onScroll, { passive: true });
  return { element, update, stop: () => removeEventListener('scroll', onScroll) };
}
