import type { Send } from '../../bus.ts';
import type { Digest } from '../../model/digest.ts';
import { type FetchAnswer, lookUpQuietly } from '../ask.ts';

/** So long must a badge stay in view before its account is looked up. */
const LINGER_MS = 2000;
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 3_600_000;

export interface Linger {
  /** A badge was drawn: watched while its account's verification text is missing. */
  watch(host: Element, digest: Digest): void;
  forget(host: Element): void;
  /** Settings changed: what was refused for good may be allowed now. */
  restart(): void;
  close(): void;
}

export interface LingerOptions {
  send: Send;
  fetchAnswer: FetchAnswer;
  signal: AbortSignal;
  later(task: () => void, ms: number): void;
  isVisible(): boolean;
  onDigest(digest: Digest): void;
}

/**
 * Quiet look-ups: accounts whose badge stayed in view for two seconds, one at a time, each once on this page. Whether
 * and when one is made is the background's to say (the user may have switched them off).
 */
export function createLinger(options: LingerOptions): Linger {
  const inView = new Map<Element, number>();
  const keys = new WeakMap<Element, string>();
  const tried = new Set<string>();
  let queue: string[] = [];
  let busy = false;
  let never = false;
  let turn = 0;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) {
          inView.delete(target);
          continue;
        }
        const mine = ++turn;
        inView.set(target, mine);
        options.later(() => inView.get(target) === mine && stayed(target), LINGER_MS);
      }
    },
    { threshold: 0.5 },
  );

  function stayed(host: Element): void {
    const key = keys.get(host);
    if (!key || tried.has(key) || queue.includes(key)) return;
    queue.push(key);
    void next();
  }

  const stillSeen = (key: string) => [...inView.keys()].some((host) => keys.get(host) === key);

  async function next(): Promise<void> {
    if (busy || never || options.signal.aborted || !options.isVisible()) return;
    queue = queue.filter(stillSeen);
    const key = queue.shift();
    if (!key) return;
    busy = true;
    let pause = SHORTEST_PAUSE_MS;
    try {
      const end = await lookUpQuietly({ key, ...options });
      if (end.state === 'never') never = true;
      else if (end.state === 'later') {
        queue.unshift(key);
        pause = Math.min(Math.max(end.ms, pause), LONGEST_PAUSE_MS);
      } else {
        tried.add(key);
        if (end.state === 'asked' && end.digest) options.onDigest(end.digest);
      }
    } catch {
      tried.add(key); // the background is silent or the page is going: not worth a second try here
    }
    options.later(() => {
      busy = false;
      void next();
    }, pause);
  }

  const forget = (host: Element) => {
    observer.unobserve(host);
    inView.delete(host);
    keys.delete(host);
  };

  return {
    watch(host, digest) {
      if (!digest.wantsText || tried.has(digest.key)) {
        if (keys.has(host)) forget(host);
        return;
      }
      if (keys.get(host) === digest.key) return;
      // Observed anew, so that a recycled badge starts its two seconds with its new account.
      if (keys.has(host)) forget(host);
      keys.set(host, digest.key);
      observer.observe(host);
    },
    forget,
    restart() {
      never = false;
      void next();
    },
    close: () => observer.disconnect(),
  };
}
