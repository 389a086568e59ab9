import { render } from 'preact';
import type { Send } from '../../utils/bus.ts';
import { type FetchAnswer, fetchAnswer, measureNow, sleep } from '../../utils/page/ask.ts';
import type { CardControl, CardPlace } from '../../utils/page/card-link.ts';
import { type Words, WordsContext, wordsFor } from '../controls/words.ts';
import type { CardState } from './card.tsx';
import { Dialog } from './dialog.tsx';
import { keepInside } from './focus.ts';
import { Surface } from './surface.ts';
import { listenWhileOpen } from './while-open.ts';
import { withCheck } from './with-check.ts';

interface Deps {
  send: Send;
  css: string;
  fetchAnswer?: FetchAnswer;
}

/** How long the pointer may be between badge and card before the card closes. */
const PATIENCE_MS = 280;
const HEADING = 'who';
/** Until the background has given the words, and when it cannot: signs that need no language. */
const WITHOUT_WORDS = wordsFor('en', {
  'card.loading': 'Weiguan',
  'card.close': '×',
  'card.failed': 'Weiguan ⚠',
  'card.retry': '↻',
});

/** One card for the whole page. See CardControl for what each verb does. */
export function createCard({ send, css, fetchAnswer: fetcher = fetchAnswer }: Deps): CardControl {
  const surface = new Surface(css);
  let at: CardPlace | null = null;
  /** The user came to stay: by key, by click, or by pressing something in the card. */
  let staying = false;
  let shown: CardState = { state: 'blank' };
  let words: Words = WITHOUT_WORDS;
  let language = '';
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | null = null;

  function draw(): void {
    if (!at) return;
    const { key, dark } = at;
    render(
      <WordsContext.Provider value={words}>
        <Dialog
          key={key}
          dark={dark}
          modal={staying}
          shown={shown}
          headingId={HEADING}
          close={() => close(true)}
          retry={() => void load(key)}
          measured={() => void load(key)}
          measure={(onStep, signal) =>
            measureNow({
              key,
              send,
              fetchAnswer: fetcher,
              sleep,
              signal,
              onStep: (step) => {
                onStep(step);
                if (step.phase === 'answer') void load(key);
              },
            })
          }
          correct={async (correction) => {
            const view = await send('correct', { key, correction });
            if (view && at?.key === key) shown = { state: 'shown', view };
            tellChanged(key);
            draw();
          }}
          check={async (act) => {
            const check = await send('spotCheck', { key, act });
            if (at?.key !== key || shown.state !== 'shown') return;
            shown = { state: 'shown', view: withCheck(shown.view, check) };
            draw();
          }}
          explain={(id) => void send('openPage', { page: 'methods', hash: id }).catch(() => undefined)}
        />
      </WordsContext.Provider>,
      surface.root,
    );
  }

  /** Reads what is known of `key`. What is shown stays until the new is there. */
  async function load(key: string): Promise<void> {
    try {
      const [view] = await Promise.all([send('account', { key }), loadWords()]);
      if (at?.key !== key) return;
      if (view && view.language !== language) await loadWords(true);
      if (shown.state === 'shown') tellChanged(key);
      shown = view ? { state: 'shown', view } : { state: 'nothing' };
    } catch {
      if (shown.state !== 'shown') shown = { state: 'failed' };
    }
    if (at?.key !== key) return;
    const hadFocus = surface.root.activeElement !== null;
    draw();
    // What had the focus may be gone with the old content (a pressed "Try again").
    if (hadFocus && surface.root.activeElement === null) surface.panel?.focus({ preventScroll: true });
  }

  async function loadWords(anew = false): Promise<void> {
    if (language && !anew) return;
    const said = await send('words', {});
    language = said.language;
    words = wordsFor(said.language, said.messages);
  }

  function tellChanged(key: string): void {
    if (at?.key === key) at.changed(key);
  }

  function open(place: CardPlace): void {
    clearTimeout(leaving);
    const same = at?.key === place.key && at.badge === place.badge;
    // A pointer that only passes by another badge does not take away a card that is being used.
    if (at && !same && staying && place.by === 'hover') return;
    if (!same && at) render(null, surface.root);
    if (!same) shown = { state: 'blank' };
    staying = (same && staying) || place.by !== 'hover';
    at = place;
    draw();
    if (!same) {
      surface.show(place.badge);
      listen();
      void load(place.key);
    }
    if (place.by !== 'hover') surface.panel?.focus({ preventScroll: true });
  }

  function listen(): void {
    listening?.abort();
    listening = new AbortController();
    listenWhileOpen({
      surface,
      badge: () => at?.badge ?? null,
      signal: listening.signal,
      close,
      key: (event) => staying && surface.panel && keepInside(surface.panel, surface.root, event),
      used: () => {
        staying = true;
      },
      enter: () => clearTimeout(leaving),
      leave,
    });
  }

  function leave(): void {
    clearTimeout(leaving);
    if (!staying) leaving = setTimeout(() => close(false), PATIENCE_MS);
  }

  function close(refocus: boolean): void {
    clearTimeout(leaving);
    listening?.abort();
    const was = at;
    const hadFocus = surface.root.activeElement !== null;
    at = null;
    staying = false;
    render(null, surface.root);
    surface.hide();
    if (refocus && hadFocus) was?.refocus();
  }

  return { open, close: () => close(true), leave, dispose: () => close(false) };
}
