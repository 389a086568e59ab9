import type { Send } from '../../bus.ts';
import { POST_TEXTS, type PostTexts } from '../../sites/post-texts.ts';
import { later, nextFrame } from '../annotate/next-frame.ts';
import type { HighlightControl, HighlightSource } from '../highlight-link.ts';
import { watchPointer } from './hover.ts';
import { Marks } from './marks.ts';
import { createPainter, type Painter } from './painter.ts';
import { readText } from './rendered-text.ts';
import { createScanner, type Scanner } from './scanner.ts';
import { Tip } from './tip.ts';

interface Options {
  send: Send;
  css: string;
  /** By the site's id; the real ones unless a test says otherwise. */
  postTexts?: Readonly<Record<string, PostTexts>>;
}

/** After so many errors of our own the marks go and do not come back on this page. */
const MAX_ERRORS = 20;

/**
 * Marks phrases in the posts of accounts that have a badge, and of nobody else: ordinary people are not measured, and
 * their words are not sent even to our own background. See HighlightControl for the verbs.
 */
export function createHighlighter({ send, css, postTexts = POST_TEXTS }: Options): HighlightControl {
  let errors = 0;
  let running: { source: HighlightSource; ending: AbortController; painter: Painter; tip: Tip } | null = null;

  function guarded(task: () => void): void {
    try {
      task();
    } catch {
      if (++errors >= MAX_ERRORS) stop();
    }
  }

  function start(source: HighlightSource): void {
    if (running?.source === source) return;
    stop();
    const texts = postTexts[source.site];
    const painter = errors < MAX_ERRORS && texts ? createPainter(document) : null;
    if (!painter || !texts) return;
    const ending = new AbortController();
    const { signal } = ending;
    const tip = new Tip(css);
    const marks = new Marks(painter, (root) => tip.isAbout(root) && tip.hide());
    const scanner: Scanner = createScanner({
      send,
      nextFrame: (task) => nextFrame(task, signal),
      later: (task, ms) => later(task, ms, signal),
      onAnswer(_texts, language) {
        tip.language = language;
        if (!signal.aborted) guarded(look);
      },
    });

    /** Compares what the page shows with what is marked. Runs before the page is painted, after each of its changes. */
    function look(): void {
      painter?.keep();
      const roots = new Set<Element>();
      for (const { anchor, role } of source.places()) {
        for (const root of texts?.of(anchor, role) ?? []) roots.add(root);
      }
      marks.keepOnly(roots);
      for (const root of roots) mark(root);
    }

    function mark(root: Element): void {
      const rendered = readText(root, texts?.skip ?? '');
      if (marks.has(root, rendered)) return;
      marks.drop(root);
      if (!/\S/.test(rendered.text)) return;
      const hints = scanner.known(rendered.text);
      if (hints) marks.put(root, rendered, hints);
      else scanner.ask(rendered.text);
    }

    const observer = new MutationObserver(() => guarded(look));
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      marks.clear();
      tip.hide();
      painter.close();
    });
    watchPointer({ view: window, marks, tip, dark: () => source.dark(), guarded, signal });
    running = { source, ending, painter, tip };
    painter.dark(source.dark());
    guarded(look);
  }

  function stop(): void {
    running?.ending.abort();
    running = null;
  }

  return {
    start: (source) => guarded(() => start(source)),
    paint() {
      running?.tip.hide();
      running?.painter.dark(running.source.dark());
    },
    stop,
  };
}
