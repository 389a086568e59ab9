import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Send } from '../../bus.ts';
import { type CardPlace, world } from '../card-link.ts';
import { createOpener } from './open-card.ts';

const place = (by: CardPlace['by'] = 'hover') => ({ key: 'weibo:1', by }) as CardPlace;
afterEach(() => {
  delete world.weiguanCard;
});

function setUp() {
  const card = { open: vi.fn(), close: vi.fn(), leave: vi.fn(), dispose: vi.fn() };
  const send = vi.fn(async () => {
    await Promise.resolve();
    world.weiguanCard = card;
    return { ok: true };
  });
  return { card, send, opener: createOpener(send as unknown as Send) };
}

describe('the card', () => {
  it('is put into the page at the first wish, and only then', async () => {
    const { card, send, opener } = setUp();
    await opener.open(place());
    await opener.open(place());
    expect(send).toHaveBeenCalledTimes(1);
    expect(card.open).toHaveBeenCalledTimes(2);
  });

  it('shows the last of several wishes', async () => {
    const { card, send, opener } = setUp();
    const last = place();
    await Promise.all([opener.open(place()), opener.open(place()), opener.open(last)]);
    expect(send).toHaveBeenCalledTimes(1);
    expect(card.open.mock.calls).toEqual([[last]]);
  });

  it('does not open after the pointer went away, but a click stands', async () => {
    const { card, opener } = setUp();
    const hovered = opener.open(place('hover'));
    opener.leave();
    await hovered;
    expect(card.open).not.toHaveBeenCalled();
    delete world.weiguanCard;
    const clicked = opener.open(place('click'));
    opener.leave();
    await clicked;
    expect(card.open).toHaveBeenCalledTimes(1);
  });

  it('is tried again after a failure', async () => {
    const { card, send, opener } = setUp();
    send.mockRejectedValueOnce(new Error('no receiver'));
    await opener.open(place());
    expect(card.open).not.toHaveBeenCalled();
    await opener.open(place());
    expect(card.open).toHaveBeenCalledTimes(1);
  });
});
