// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FULL } from '../../tests/views.ts';
import type { Send } from '../../utils/bus.ts';
import { CATALOG } from '../../utils/i18n/catalog.ts';
import type { CardControl, CardPlace } from '../../utils/page/card-link.ts';
import { byUser, complaints } from '../controls/testing.tsx';
import { createCard } from './control.tsx';

// happy-dom has no top layer.
HTMLElement.prototype.showPopover = () => undefined;

let root: ShadowRoot | null = null;
let card: CardControl;
let badge: HTMLElement;
let send: ReturnType<typeof vi.fn>;
let view: typeof FULL | null;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    // The closed root is not to be had from outside, so the test keeps it when it is made.
    vi.mocked(Element.prototype.attachShadow).mockRestore();
    root = this.attachShadow({ mode: 'closed' });
    return root;
  });
  view = { ...FULL, language: 'en' };
  send = vi.fn(async (name: string) => {
    if (name === 'words') return { language: 'en', messages: CATALOG.en };
    if (name === 'account') return view;
    return { ok: true };
  });
  badge = document.createElement('span');
  badge.tabIndex = 0;
  document.body.append(badge);
  badge.getBoundingClientRect = () => new DOMRect(100, 100, 60, 18);
  card = createCard({ send: send as unknown as Send, css: '' });
});

afterEach(() => {
  card.dispose();
  badge.remove();
  vi.restoreAllMocks();
});

const place = (by: CardPlace['by']): CardPlace => ({
  key: FULL.key,
  badge,
  by,
  dark: false,
  refocus: () => badge.focus(),
  changed: () => undefined,
});
const dialog = () => root?.querySelector<HTMLElement>('[role=dialog]') ?? null;
const filled = () => vi.waitFor(() => expect(dialog()?.textContent).toContain('某省公安厅'));
const press = (key: string, target: EventTarget = window, shiftKey = false) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
  );

describe('the card on a page', () => {
  it('shows a frame at once and fills it when the answer is there', async () => {
    card.open(place('hover'));
    expect(dialog()?.querySelector('[aria-busy]')).toBeTruthy();
    await filled();
    expect(dialog()?.querySelector('[aria-busy]')).toBeNull();
    expect(dialog()?.getAttribute('aria-labelledby')).toBe(dialog()?.querySelector('h2')?.id);
  });

  it('reads the words only once', async () => {
    card.open(place('hover'));
    await filled();
    card.close();
    card.open(place('hover'));
    await filled();
    expect(send.mock.calls.filter(([name]) => name === 'words')).toHaveLength(1);
  });

  it('asks nothing of the site by being opened', async () => {
    card.open(place('hover'));
    await filled();
    expect(new Set(send.mock.calls.map(([name]) => name))).toEqual(new Set(['words', 'account']));
  });

  it('marks phrases in the posts at the user’s own press, and shows how it stands then', async () => {
    card.open(place('click'));
    await filled();
    const box = () => root?.querySelector<HTMLInputElement>('[role=switch]') as HTMLInputElement;
    const change = new Event('change', { bubbles: true });
    box().checked = true;
    box().dispatchEvent(change);
    expect(send).not.toHaveBeenCalledWith('highlight', expect.anything());
    view = { ...FULL, language: 'en', highlight: true };
    box().dispatchEvent(byUser(new Event('change', { bubbles: true })));
    expect(send).toHaveBeenCalledWith('highlight', { on: true });
    await vi.waitFor(() => expect(box().getAttribute('aria-checked')).toBe('true'));
  });

  it('takes the focus when opened by key or click, not by the pointer', async () => {
    card.open(place('hover'));
    await filled();
    expect(root?.activeElement ?? null).toBeNull();
    card.open(place('keyboard'));
    expect(root?.activeElement).toBe(dialog());
  });

  it('closes on Escape and gives the focus back', async () => {
    card.open(place('keyboard'));
    await filled();
    press('Escape');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(badge);
  });

  it('closes when the user presses elsewhere, and leaves the focus there', async () => {
    card.open(place('hover'));
    await filled();
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));
    expect(dialog()).toBeNull();
    expect(document.activeElement).not.toBe(badge);
  });

  it('keeps Tab inside when it was opened by key', async () => {
    card.open(place('keyboard'));
    await filled();
    press('Tab', dialog() ?? window, true);
    expect(root?.activeElement?.className).toBe('close');
    press('Tab', root?.activeElement ?? window);
    expect(root?.activeElement?.textContent).toBe('Rank');
  });

  it('waits for the pointer to cross from badge to card', async () => {
    vi.useFakeTimers();
    card.open(place('hover'));
    const host = document.body.lastElementChild;
    card.leave();
    host?.dispatchEvent(new MouseEvent('pointerenter'));
    vi.advanceTimersByTime(2000);
    expect(dialog()).toBeTruthy();
    host?.dispatchEvent(new MouseEvent('pointerleave'));
    vi.advanceTimersByTime(2000);
    expect(dialog()).toBeNull();
    vi.useRealTimers();
  });

  it('is not taken away by a passing pointer while it is used', async () => {
    card.open(place('click'));
    await filled();
    const other = document.createElement('span');
    card.open({ ...place('hover'), key: 'weibo:2', badge: other });
    expect(dialog()?.textContent).toContain('某省公安厅');
  });

  it('closes when its badge is gone and the page scrolls', async () => {
    card.open(place('hover'));
    await filled();
    badge.remove();
    window.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(dialog()).toBeNull());
  });

  it('keeps what is typed from the page’s own shortcuts', async () => {
    card.open(place('keyboard'));
    await filled();
    const shortcut = vi.fn();
    document.addEventListener('keydown', shortcut);
    press('j', dialog() ?? window);
    document.removeEventListener('keydown', shortcut);
    expect(shortcut).not.toHaveBeenCalled();
  });

  it('says calmly that nothing could be read, and tries again', async () => {
    send.mockImplementation(async (name: string) => {
      if (name === 'words') return { language: 'en', messages: CATALOG.en };
      throw new Error('gone');
    });
    card.open(place('hover'));
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('could not be read'));
    send.mockImplementation(async () => view);
    dialog()?.querySelector<HTMLElement>('.button')?.click();
    await filled();
  });

  it('opens a page of the extension only on the user’s own click', async () => {
    card.open(place('hover'));
    await filled();
    const how = [...(dialog()?.querySelectorAll('button') ?? [])].find(
      (button) => button.textContent === 'Rank',
    );
    how?.click();
    expect(send).not.toHaveBeenCalledWith('openPage', expect.anything());
    how?.dispatchEvent(byUser(new MouseEvent('click', { bubbles: true })));
    expect(send).toHaveBeenCalledWith('openPage', { page: 'methods', hash: 'rank' });
  });

  it('has no accessibility faults', async () => {
    card.open(place('keyboard'));
    await filled();
    // axe cannot look into a closed root: the same dialog is moved into the document.
    const copy = dialog();
    if (copy) document.body.append(copy);
    const found = await complaints(document.body);
    copy?.remove();
    expect(found).toEqual([]);
  });

  it('leaves nothing behind', async () => {
    const before = document.body.childElementCount;
    card.open(place('hover'));
    await filled();
    card.dispose();
    expect(document.body.childElementCount).toBe(before);
  });
});
