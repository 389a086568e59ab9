import { createBadges } from '../../../components/badge/badge.ts';
import { showNotice } from '../../../components/badge/notice.ts';
import { sheetText } from '../../../components/badge/sheet.ts';
import type { Send } from '../../bus.ts';
import type { NoticeTexts, Observe, Observed, PageState, RawAnswer, SiteState } from '../../messages.ts';
import type { SitePage } from '../../sites/contract.ts';
import type { FetchAnswer } from '../ask.ts';
import { world } from '../card-link.ts';
import { sortRecords } from './changes.ts';
import { createDigests } from './digests.ts';
import { listenToBadges } from './hover.ts';
import { createLinger } from './linger.ts';
import { later, nextFrame } from './next-frame.ts';
import { createOpener } from './open-card.ts';
import { createOutbox } from './outbox.ts';
import { createSelfCheck } from './self-check.ts';
import { type Spot, Spots } from './spots.ts';
import { watchTheme } from './theme.ts';

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

const WATCHED = { childList: true, subtree: true, characterData: true } as const;
/** The self-check counts new posts after this pause, when late parts of them have come. */
const CHECK_MS = 2000;
/** One bad node is no reason to stop; a page on which everything fails is. */
const MAX_ERRORS = 20;

/**
 * The page side: one MutationObserver that finds names and draws the badges whose digest is known in the same callback,
 * before the frame; what is not known goes to the outbox and is drawn when the reply comes. Drawing only writes: no
 * layout is read, and our own writes are taken out of the observer's queue, so that they are never looked at.
 */
export function annotate(options: AnnotatorOptions): Annotator {
  const { view, site, isOurHost, send, fetchAnswer, signal, onState } = options;
  const { document } = view;
  const host = view.location.hostname;
  let state: SiteState = { state: 'on' };
  let check = createSelfCheck();
  let unchecked: Element[] = [];
  let checking = false;
  let notice: NoticeTexts | null = null;
  let removeNotice: (() => void) | null = null;
  let href = view.location.href;
  let dark = false;
  let errors = 0;

  const afterwards = (task: () => void, ms: number) => later(() => guarded(task), ms, signal);
  const soon = (task: () => void) => nextFrame(() => guarded(task), signal);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText(dark));
  watchTheme(
    view,
    (now) => {
      if (now === dark) return;
      dark = now;
      sheet.replaceSync(sheetText(dark)); // every badge changes with its one sheet
    },
    soon,
    signal,
  );

  const digests = createDigests();
  const linger = createLinger({
    send,
    fetchAnswer,
    signal,
    later: afterwards,
    isVisible: () => document.visibilityState === 'visible' && state.state === 'on',
    onDigest: (digest) => learn([digest]),
  });
  const spots = new Spots({
    digestOf: digests.get,
    createBadge: createBadges(document, sheet),
    onDrawn: ({ badge }, digest) => badge && linger.watch(badge.host, digest),
    onGone: (badge) => linger.forget(badge.host),
  });
  const outbox = createOutbox({
    site: site.id,
    host,
    send,
    nextFrame: soon,
    later: afterwards,
    onReply: (seen, sent) => guarded(() => onReply(seen, sent)),
  });

  const observer = new MutationObserver((records) => guarded(() => handle(records)));

  /** Runs what writes to the page, and takes our own records back. What the page did before is handled first. */
  function quietly(write: () => void): void {
    const before = observer.takeRecords();
    if (before.length > 0) handle(before);
    try {
      write();
    } finally {
      observer.takeRecords();
    }
  }

  function handle(records: MutationRecord[]): void {
    const changes = sortRecords(records, site, (node) => spots.ofHost(node));
    if (changes.removed) spots.sweep();
    for (const root of changes.changed) spots.prune(root, search(root, changes.moved));
    for (const root of changes.added) search(root, changes.moved);
    for (const spot of changes.touched) spots.repair(spot);
    observer.takeRecords();
    if (check.counting()) countLater([...changes.added, ...changes.recycled]);
    if (view.location.href !== href) {
      // The page went elsewhere without a load; what it shows follows in parts.
      href = view.location.href;
      afterwards(() => quietly(() => searchAll()), 500);
    }
  }

  function search(root: ParentNode, moved: ReadonlySet<Node>): Set<Element> {
    const found = new Set<Element>();
    for (const place of site.find(root)) {
      if (found.has(place.anchor)) continue;
      found.add(place.anchor);
      check.found(place);
      spots.put(place, moved.has(place.anchor));
      if (place.claim || !digests.get(place.key)) outbox.ask(place.key, place.claim);
    }
    return found;
  }

  function searchAll(): void {
    const root = document.documentElement;
    if (root && state.state === 'on') spots.prune(root, search(root, new Set()));
  }

  function learn(news: Parameters<typeof digests.add>[0]): void {
    const changed = digests.add(news);
    if (changed.size > 0) redraw(changed);
  }

  function redraw(keys: Iterable<string>): void {
    quietly(() => {
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
    learn(seen.digests);
    // A name that was asked for and is not in the reply has no badge (any more).
    const known = new Set(seen.digests.flatMap(({ key, aliases }) => [key, ...aliases]));
    const gone = sent.keys.filter((key) => !known.has(key) && digests.drop(key));
    if (gone.length > 0) redraw(gone);
    check.answers(sent, seen);
    countLater([]);
  }

  function countLater(roots: Element[]): void {
    if (unchecked.length < 500) unchecked.push(...roots);
    if (checking) return;
    checking = true;
    afterwards(() => {
      checking = false;
      judge();
    }, CHECK_MS);
  }

  function judge(): void {
    if (state.state !== 'on') return;
    for (const root of new Set(unchecked)) {
      if (root.isConnected && check.counting()) check.posts(site.check(root));
    }
    unchecked = [];
    const visible = document.visibilityState === 'visible';
    const why = check.verdict(Date.now(), visible);
    if (why === null) {
      if (check.waiting()) countLater([]);
      return;
    }
    turnOff({ state: 'changed', why });
    send('siteState', { site: site.id, state }).then(
      ({ show }) => {
        if (show && notice && !signal.aborted) removeNotice = showNotice(document, notice, dark);
      },
      () => undefined,
    );
  }

  function turnOn(): void {
    state = { state: 'on' };
    check = createSelfCheck();
    onState?.(true);
    observer.observe(document, { ...WATCHED, attributes: true, attributeFilter: [...site.attributes] });
    quietly(searchAll);
  }

  function turnOff(to: SiteState): void {
    state = to;
    observer.disconnect();
    spots.clear();
    unchecked = [];
    world.weiguanCard?.close();
    onState?.(false);
  }

  const opener = createOpener(send);
  listenToBadges<Spot>(view, {
    find: (target) => spots.ofHost(target),
    open({ badge, key }, by) {
      const digest = digests.get(key);
      if (!badge || !digest) return;
      const refocus = () => badge.focus();
      const changed = (key: string) => outbox.askAnew([key]);
      void opener.open({ key: digest.key, badge: badge.host, by, dark, refocus, changed });
    },
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
      outbox.askAnew(spots.keys());
    },
  };

  /** The page may have made it up: only a listed path on a host of this site is handed on. */
  function isOurs(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname, pathname } = new URL(address);
    return protocol === 'https:' && isOurHost(hostname) && site.answers.test(pathname);
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
}
