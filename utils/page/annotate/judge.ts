import type { Observe, Observed } from '../../messages.ts';
import type { Place, SitePage } from '../../sites/contract.ts';
import { createSelfCheck } from './self-check.ts';

/** New posts are counted after this pause, when late parts of them have come; then the verdict is looked at. */
const PAUSE_MS = 2000;
/** Roots kept for counting; far more than it takes. */
const MAX_ROOTS = 500;

export interface JudgeOptions {
  site: Pick<SitePage, 'check'>;
  later(task: () => void, ms: number): void;
  isVisible(): boolean;
  /** The site changed; `why` in figures. */
  onChanged(why: string): void;
}

export interface Judge {
  posts(roots: Iterable<Element>): void;
  found(place: Place): void;
  answers(sent: Observe, seen: Observed): void;
  /** Begins anew. */
  reset(): void;
}

/** Feeds the self-check and looks at its verdict, at most once in two seconds and only while something happens. */
export function createJudge({ site, later, isVisible, onChanged }: JudgeOptions): Judge {
  let check = createSelfCheck();
  let roots = new Set<Element>();
  let scheduled = false;

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    later(() => {
      scheduled = false;
      judge();
    }, PAUSE_MS);
  }

  function judge(): void {
    for (const root of roots) {
      if (!check.counting()) break;
      if (root.isConnected) check.posts(site.check(root));
    }
    roots = new Set();
    const why = check.verdict(Date.now(), isVisible());
    if (why !== null) onChanged(why);
    else if (check.waiting()) schedule();
  }

  return {
    posts(news) {
      if (!check.counting()) return;
      for (const root of news) if (roots.size < MAX_ROOTS) roots.add(root);
      if (roots.size > 0) schedule();
    },
    found: (place) => check.found(place),
    answers(sent, seen) {
      check.answers(sent, seen);
      schedule();
    },
    reset() {
      check = createSelfCheck();
      roots = new Set();
    },
  };
}
