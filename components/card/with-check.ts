import type { AccountView, CheckView } from '../../utils/messages.ts';

/** The view with the spot check as it is now; null: there is none any more. */
export function withCheck({ check: _, ...view }: AccountView, check: CheckView | null): AccountView {
  return check ? { ...view, check } : view;
}
