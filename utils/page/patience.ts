/** Resolves after `ms`, or at once when `signal` ends. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });

/** Pauses before the second, third and fourth try. A killed background needs up to 300 ms to come back. */
const PAUSES_MS = [300, 1500, 5000];

/** Tries `send` again when it fails: the background may be dying just now. Throws what the last try threw. */
export async function patiently<T>(
  send: () => Promise<T>,
  { sleep, signal }: { sleep: Sleep; signal: AbortSignal },
): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await send();
    } catch (error) {
      if (signal.aborted) throw error;
      await sleep(pause, signal);
    }
  }
  return send();
}
