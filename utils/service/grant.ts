import type { NextAsk } from '../messages.ts';
import type { AskStep } from '../sites/contract.ts';
import { faultOf } from '../store/faults.ts';
import { take as takeBudget, type Wish } from './budget.ts';
import type { Service } from './service.ts';

/** Asks the budget for one step. Without a database there is no log, and then nothing is asked. */
export async function grant(
  service: Service,
  step: AskStep,
  wish: Omit<Wish, 'step'>,
  count: { left: number; total: number },
): Promise<NextAsk> {
  // A reader's slip must not send the user's session to another host: only paths of this one.
  if (!/^\/(?![/\\])/.test(step.path)) return { state: 'done' };
  try {
    const granted = await service.store.direct((db) =>
      takeBudget(db, { ...wish, step: step.id }, service.clock),
    );
    if (granted.state === 'go') return { state: 'go', step: step.id, path: step.path, ...count };
    return granted.state === 'wait' ? { ...granted, ...count } : granted;
  } catch (error) {
    if (faultOf(error) === 'other') throw error;
    return { state: 'refused', until: null };
  }
}
