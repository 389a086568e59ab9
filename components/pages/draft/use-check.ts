import { useEffect, useState } from 'preact/hooks';
import { type Check, checkDraft } from '../../../utils/draft/check.ts';

/** A check of so much text takes less than a frame; a longer one waits for a pause in the typing. */
const AT_ONCE = 4000;
const PAUSE_MS = 120;

export interface Checked {
  /** The text that was checked. */
  text: string;
  check: Check;
}

/** The check of `text`, a little later for long texts. */
export function useCheck(text: string): Checked {
  const [checked, set] = useState<Checked>(() => ({ text, check: checkDraft(text) }));
  useEffect(() => {
    const run = () => set({ text, check: checkDraft(text) });
    const timer = setTimeout(run, text.length > AT_ONCE ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [text]);
  return checked;
}

/** `value` once it has not changed for a while: for what is read out, which must not interrupt itself. */
export function useSettled<T>(value: T, ms = 1000): T {
  const [settled, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
