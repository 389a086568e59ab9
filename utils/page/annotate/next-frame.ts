/** In a hidden tab no frame comes; then this is the pace. */
const HIDDEN_MS = 250;

/** Runs `task` once: in the next frame, or after a while in a tab that draws none. Ends with `signal`. */
export function nextFrame(task: () => void, signal: AbortSignal): void {
  const end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  };
  const run = () => {
    end();
    task();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, HIDDEN_MS);
  signal.addEventListener('abort', end);
}

/** A timeout that ends with `signal`. */
export function later(task: () => void, ms: number, signal: AbortSignal): void {
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', end);
    task();
  }, ms);
  const end = () => clearTimeout(timer);
  signal.addEventListener('abort', end, { once: true });
}
