import { POOL } from './feed.ts';
import { type Own, own, patch } from './patch.ts';

/** Height of a row, CSS pixels. */
const ROW = 160;

export interface List {
  /** Scrolls to the end of what was there and shows one more row. */
  show(row: HTMLElement): void;
  /** Elements below the list that the page did not put there. */
  foreign(): number;
}

/** Rows at fixed heights; the element of the row that fell out of sight longest ago is patched to show the next one. */
export function recyclingList(host: HTMLElement): List {
  const scroller = host.appendChild(document.createElement('div'));
  scroller.className = 'vue-recycle-scroller ready page-mode direction-vertical';
  const wrapper = scroller.appendChild(document.createElement('div'));
  wrapper.className = 'vue-recycle-scroller__item-wrapper';
  const pool: { view: HTMLElement; row: Own }[] = [];
  let shown = 0;
  return {
    show(row) {
      const slot = pool[shown % POOL];
      const view = slot?.view ?? document.createElement('div');
      if (slot) slot.row = patch(slot.row, own(row));
      else {
        view.className = 'vue-recycle-scroller__item-view';
        view.append(row);
        wrapper.append(view);
        pool.push({ view, row: own(row) });
      }
      view.style.transform = `translateY(${shown * ROW}px)`;
      shown++;
      wrapper.style.minHeight = `${shown * ROW}px`;
    },
    foreign: () => pool.reduce((sum, { view, row }) => sum + elements(view) - ownElements(row), 0),
  };
}

/** Every row stays: the page grows. */
export function appendingList(host: HTMLElement): List {
  const wrapper = host.appendChild(document.createElement('div'));
  let mine = 0;
  return {
    show(row) {
      wrapper.append(row);
      mine += 1 + elements(row);
    },
    foreign: () => elements(wrapper) - mine,
  };
}

function elements(root: Element): number {
  return root.querySelectorAll('*').length;
}

/** The elements that the page itself put below a row's view, the row included. */
function ownElements({ node, children }: Own): number {
  return children.reduce((sum, child) => sum + ownElements(child), node instanceof Element ? 1 : 0);
}
