import type { Send } from '../../bus.ts';
import type { Scanned, ScannedText } from '../../messages.ts';

/** Asks the background for the phrases of texts: the lexicon is there, never in the page. */
export interface Scanner {
  /** What is known of a text; undefined when it is to be asked for. */
  known(text: string): ScannedText | undefined;
  /** Asks for a text unless that is under way. */
  ask(text: string): void;
}

export interface ScannerOptions {
  send: Send;
  nextFrame(task: () => void): void;
  later(task: () => void, ms: number): void;
  /** These texts are known now. */
  onAnswer(texts: readonly string[], language: string): void;
}

/** What one message carries; the rest waits. The background refuses more than twice of each. */
const MOST = { texts: 40, characters: 60_000 };
/** Answers kept, so that a row that shows an old post again is marked at once. The oldest go first. */
const MAX_KNOWN = 1000;
/** Pauses after failures; after the last the texts are left unmarked. */
const RETRY_MS = [1000, 5000, 30_000];

/** Sends at most one message a frame; while one is on its way the next waits. */
export function createScanner({ send, nextFrame, later, onAnswer }: ScannerOptions): Scanner {
  const known = new Map<string, ScannedText>();
  const waiting = new Set<string>();
  let scheduled = false;
  let failures = 0;

  function schedule(): void {
    if (scheduled || waiting.size === 0) return;
    scheduled = true;
    nextFrame(() => void flush());
  }

  function take(): string[] {
    const texts: string[] = [];
    let characters = 0;
    for (const text of waiting) {
      characters += text.length;
      if (texts.length > 0 && (texts.length === MOST.texts || characters > MOST.characters)) break;
      texts.push(text);
    }
    return texts;
  }

  async function flush(): Promise<void> {
    const texts = take();
    const answer = await send('scan', { texts }).catch(() => null);
    if (answer) keep(texts, answer);
    else if (failures < RETRY_MS.length) {
      later(() => {
        scheduled = false;
        schedule();
      }, RETRY_MS[failures++] ?? 0);
      return;
    }
    failures = 0;
    for (const text of texts) waiting.delete(text);
    scheduled = false;
    schedule();
  }

  function keep(texts: readonly string[], { texts: scanned, language }: Scanned): void {
    for (const [i, text] of texts.entries()) known.set(text, scanned[i] ?? []);
    for (const text of known.keys()) {
      if (known.size <= MAX_KNOWN) break;
      known.delete(text);
    }
    onAnswer(texts, language);
  }

  return {
    known: (text) => known.get(text),
    ask(text) {
      waiting.add(text);
      schedule();
    },
  };
}
