import type { BudgetState } from '../../utils/messages.ts';
import { Quiet } from '../controls/quiet.tsx';
import { useWords } from '../controls/words.ts';

/** How many requests are left, when the next is possible, and why asking has stopped. */
export function BudgetLine({ budget }: { budget: BudgetState }) {
  const { t, f } = useWords();
  const now = Date.now();
  if (budget.stopped) {
    const { sign, until } = budget.stopped;
    return <p class="quiet">{t('popup.stopped', { sign, time: f.clock(until, now) })}</p>;
  }
  const later = Date.parse(budget.nextAt) > now + 5000;
  return (
    <Quiet
      parts={[
        t('popup.budget', { left: budget.left, all: budget.perHour }),
        later && t('popup.next', { time: f.clock(budget.nextAt, now) }),
      ]}
    />
  );
}
