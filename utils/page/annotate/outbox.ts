import type { Send } from '../../bus.ts';
import type { Observe, Observed, RawAnswer } from '../../messages.ts';
import type { Place } from '../../sites/contract.ts';

type Claim = NonNullable<Place['claim']>;

export interface Outbox {
  /** A copied answer of the page's own. */
  answer(answer: RawAnswer): void;
  /** A name whose digest is not known. A claim is told again when it says something else. */
  ask(key: string, claim?: Claim): void;
  /** Asks for everything in `keys` anew, and for the site's state even when there are none. */
  askAnew(keys: Iterable<string>): void;
  close(): void;
}

export interface OutboxOptions {
  site: string;
  host: string;
  send: Send;
  /** Runs `task` in the next frame; see next-frame.ts. */
  nextFrame(task: () => void): void;
  /** Runs `task` after `ms`. */
  later(task: () => void, ms: number): void;
  onReply(seen: Observed, asked: Observe): void;
}

/** What one message carries; the rest waits for the next frame. The background refuses more than twice of each. */
const MOST = { answers: 20, texts: 4_000_000, keys: 500 };
/** Answers kept while the background cannot be reached; the oldest are forgotten, since pages ask again. */
const MAX_WAITING_ANSWERS = 40;
/** Keys remembered as asked. Past that all are forgotten: a name is asked for twice, nothing worse. */
const MAX_ASKED = 5000;
/** Pauses after failures; the last is repeated. */
const RETRY_MS = [1000, 5000, 30_000];
/** A reply that has not come by then is lost (some browsers leave the promise of a killed background open). */
const LOST_AFTER_MS = 15_000;

/**
 * Collects what the background should see and sends at most one message a frame. While one is on its way the next
 * waits, so that replies come in order and a slow background gets fewer and larger messages, not more.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const asked = new Set<string>();
  const claims = new Map<string, Claim>();
  let answers: RawAnswer[] = [];
  let keys = new Set<string>();
  let newClaims = new Map<string, Claim>();
  let anew = false;
  let scheduled = false;
  let busy = false;
  let failures = 0;
  let closed = false;

  const isEmpty = () => answers.length + keys.size + newClaims.size === 0 && !anew;

  function schedule(): void {
    if (scheduled || busy || closed || isEmpty()) return;
    scheduled = true;
    options.nextFrame(() => {
      scheduled = false;
      if (!closed) void flush();
    });
  }

  function take(): Observe {
    const part: RawAnswer[] = [];
    let texts = 0;
    for (const answer of answers) {
      texts += answer.text.length;
      if (part.length > 0 && (part.length === MOST.answers || texts > MOST.texts)) break;
      part.push(answer);
    }
    answers = answers.slice(part.length);
    const some = [...keys].slice(0, MOST.keys);
    for (const key of some) keys.delete(key);
    const told = [...newClaims].slice(0, MOST.keys);
    for (const [key] of told) newClaims.delete(key);
    anew = false;
    const { site, host } = options;
    return { site, host, answers: part, keys: some, claims: told.map(([key, claim]) => ({ key, claim })) };
  }

  async function flush(): Promise<void> {
    const message = take();
    busy = true;
    const seen = await inTime(options.send('observe', message), options.later).catch(() => null);
    busy = false;
    if (closed) return;
    if (seen) {
      failures = 0;
      options.onReply(seen, message);
      schedule();
      return;
    }
    giveBack(message);
    busy = true; // nothing is sent during the pause
    options.later(
      () => {
        busy = false;
        schedule();
      },
      RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 0,
    );
  }

  /**
   * A message that fails time and again may be the reason itself: then its answers and claims go, so that whatever is
   * wrong with one of them does not take the badges of the whole page with it. The keys are ours and stay.
   */
  function giveBack(message: Observe): void {
    anew = true;
    keys = new Set([...message.keys, ...keys]);
    if (failures >= RETRY_MS.length) return;
    answers = [...message.answers, ...answers].slice(-MAX_WAITING_ANSWERS);
    newClaims = new Map([
      ...message.claims.map(({ key, claim }): [string, Claim] => [key, claim]),
      ...newClaims,
    ]);
  }

  return {
    answer(answer) {
      if (answers.push(answer) > MAX_WAITING_ANSWERS) answers.shift();
      schedule();
    },
    ask(key, claim) {
      if (claim) {
        const old = claims.get(key);
        if (old?.name === claim.name && old.mark === claim.mark) return;
        claims.set(key, claim);
        newClaims.set(key, claim);
      } else if (asked.has(key)) return;
      asked.add(key);
      keys.add(key);
      if (asked.size + claims.size > MAX_ASKED) {
        asked.clear();
        claims.clear();
      }
      schedule();
    },
    askAnew(wanted) {
      asked.clear();
      for (const key of wanted) {
        asked.add(key);
        keys.add(key);
      }
      anew = true;
      schedule();
    },
    close() {
      closed = true;
    },
  };
}

function inTime<T>(reply: Promise<T>, later: OutboxOptions['later']): Promise<T | null> {
  return Promise.race([reply, new Promise<null>((resolve) => later(() => resolve(null), LOST_AFTER_MS))]);
}
