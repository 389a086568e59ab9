import { createBadges } from '../../../components/badge/badge.ts';
import { showNotice } from '../../../components/badge/notice.ts';
import { sheetText } from '../../../components/badge/sheet.ts';
import type { Send } from '../../bus.ts';
import type { NoticeTexts, Observe, Observed, PageState, RawAnswer, SiteState } from '../../messages.ts';
import type { SitePage } from '../../sites/contract.ts';
import type { FetchAnswer } from '../ask.ts';
import { type CardPlace, world } from '../card-link.ts';
import { lights } from '../highlight-link.ts';
import { createDigests } from './digests.ts';
import { listenToBadges } from './hover.ts';
import { createJudge } from './judge.ts';
import { createLight } from './light.ts';
import { createLinger } from './linger.ts';
import { later, nextFrame } from './next-frame.ts';
import { createOpener } from './open-card.ts';
import { createOutbox } from './outbox.ts';
import { type Spot, Spots } from './spots.ts';
import { watchTheme } from './theme.ts';
import { createWatcher } from './watcher.ts';

export interface AnnotatorOptions {
  view: Window;
  site: SitePage;
  /** Whether a host is one of the site's. */
  isOurHost(host: string): boolean;
  send: Send;
  fetchAnswer: FetchAnswer;
  /** Ends everything: badges, notice, card, observers, listeners. */
  signal: AbortSignal;
  /** The site was switched off or on: the tap need not copy meanwhile. */
  onState?(on: boolean): void;
}

export interface Annotator {
  /** An answer of the page's own, checked by its form; here it is checked against the site. */
  answer(answer: RawAnswer): void;
  page(): PageState;
  refresh(): void;
}

/** One bad node is no reason to stop; a page on which everything fails is. */
const MAX_ERRORS = 20;

/**
 * The page side as a whole. A badge whose digest is known is drawn when its name is found (see watcher.ts); what is
 * not known goes to the outbox and is drawn when the reply comes. Everything else here is about going quiet: when the
 * user switches the site off, when the site changed, when our own code fails, when the extension goes.
 */
export function annotate(options: AnnotatorOptions): Annotator {
  const { view, site, isOurHost, send, fetchAnswer, signal, onState } = options;
  const { document } = view;
  const host = view.location.hostname;
  let state: SiteState = { state: 'off' };
  let notice: NoticeTexts | null = null;
  let removeNotice: (() => void) | null = null;
  let dark = false;
  let errors = 0;

  const afterwards = (task: () => void, ms: number) => later(() => guarded(task), ms, signal);
  const soon = (task: () => void) => nextFrame(() => guarded(task), signal);
  const isVisible = () => document.visibilityState === 'visible';

  const sheet = new CSSStyleSheet();
  const paint = (now: boolean) => {
    dark = now;
    sheet.replaceSync(sheetText(now)); // every badge changes with its one sheet
    lights.weiguanHighlight?.paint();
  };
  paint(false);
  watchTheme(view, (now) => now !== dark && paint(now), soon, signal);

  const digests = createDigests();
  const linger = createLinger({
    send,
    fetchAnswer,
    signal,
    later: afterwards,
    isVisible: () => isVisible() && state.state === 'on',
    onDigest: (digest) => redraw(digests.add([digest])),
  });
  const spots = new Spots({
    digestOf: digests.get,
    createBadge: createBadges(document, sheet),
    onDrawn: ({ badge }, digest) => badge && linger.watch(badge.host, digest),
    onGone: (badge) => linger.forget(badge.host),
  });
  const light = createLight(send, { site: site.id, places: () => spots.drawn(), dark: () => dark });
  const outbox = createOutbox({
    site: site.id,
    host,
    send,
    nextFrame: soon,
    later: afterwards,
    onReply: (seen, sent) => guarded(() => onReply(seen, sent)),
  });
  const judge = createJudge({
    site,
    later: afterwards,
    isVisible,
    onChanged(why) {
      if (state.state === 'on') tellChanged(why);
    },
  });
  const watcher = createWatcher({
    document,
    site,
    spots,
    guarded,
    later: afterwards,
    onNews: judge.posts,
    onPlace(place) {
      judge.found(place);
      if (place.claim || !digests.get(place.key)) outbox.ask(place.key, place.claim);
    },
  });

  function redraw(keys: Iterable<string>): void {
    watcher.quietly(() => {
      for (const key of keys) spots.redraw(key);
    });
  }

  function onReply(seen: Observed, sent: Observe): void {
    notice = seen.notice;
    if (state.state === 'changed') return;
    if (!seen.on) {
      turnOff({ state: 'off' });
      return;
    }
    if (state.state === 'off') turnOn();
    // A name that was asked for and is not in the reply has no badge (any more).
    const known = new Set(seen.digests.flatMap(({ key, aliases }) => [key, ...aliases]));
    const gone = sent.keys.filter((key) => !known.has(key) && digests.drop(key));
    redraw([...digests.add(seen.digests), ...gone]);
    judge.answers(sent, seen);
    void light(seen.highlight);
  }

  function turnOn(): void {
    state = { state: 'on' };
    judge.reset();
    onState?.(true);
    watcher.start();
  }

  function turnOff(to: SiteState): void {
    state = to;
    watcher.stop();
    spots.clear();
    void light(false);
    world.weiguanCard?.close();
    onState?.(false);
  }

  function tellChanged(why: string): void {
    turnOff({ state: 'changed', why });
    send('siteState', { site: site.id, state }).then(
      ({ show }) => {
        if (show && notice && !signal.aborted) removeNotice = showNotice(document, notice, dark);
      },
      () => undefined,
    );
  }

  function openCard({ badge, key }: Spot, by: CardPlace['by']): void {
    const digest = digests.get(key);
    if (!badge || !digest) return;
    const refocus = () => badge.focus();
    const changed = (key: string) => outbox.askAnew([key]);
    void opener.open({ key: digest.key, badge: badge.host, by, dark, refocus, changed });
  }

  /** No error of ours reaches the page; when they do not end, the annotator does. */
  function guarded(task: () => void): void {
    if (signal.aborted) return;
    try {
      task();
    } catch {
      if (++errors === MAX_ERRORS) turnOff({ state: 'changed', why: 'errors' });
    }
  }

  /** The page may have made an answer up: only a listed path on a host of this site is handed on. */
  function isOurs(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname, pathname } = new URL(address);
    return protocol === 'https:' && isOurHost(hostname) && site.answers.test(pathname);
  }

  const opener = createOpener(send);
  listenToBadges<Spot>(view, {
    find: (target) => spots.ofHost(target),
    open: (spot, by) => guarded(() => openCard(spot, by)),
    leave: opener.leave,
    signal,
  });
  document.addEventListener('visibilitychange', () => linger.restart(), { signal });
  signal.addEventListener('abort', () => {
    outbox.close();
    linger.close();
    turnOff({ state: 'off' });
    removeNotice?.();
    world.weiguanCard?.dispose();
  });
  guarded(turnOn);

  return {
    answer(answer) {
      if (state.state === 'on' && isOurs(answer.url)) outbox.answer(answer);
    },
    page() {
      const own = site.profileOf(new URL(view.location.href));
      const keys = own ? [own, ...spots.keys()] : spots.keys();
      const known = keys.flatMap((key) => digests.get(key)?.key ?? []);
      return { site: site.id, host, state, keys: [...new Set(known)] };
    },
    refresh() {
      linger.restart();
      // Names that come later are asked for: a digest from before the change would stay for the life of the page.
      digests.keepOnly(spots.keys());
      outbox.askAnew(spots.keys());
    },
  };
}
