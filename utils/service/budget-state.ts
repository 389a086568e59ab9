import type { BudgetState } from '../messages.ts';
import { faultOf } from '../store/faults.ts';
import { state } from './budget.ts';
import { nowIso, type Service } from './service.ts';

/** The state of the request budget; nothing is left when the log cannot be read. */
export async function budget(service: Service): Promise<BudgetState> {
  const { requestsPerHour: perHour } = await service.settings();
  try {
    return await service.store.direct((db) => state(db, perHour, service.clock));
  } catch (error) {
    if (faultOf(error) === 'other') throw error;
    return { perHour, left: 0, nextAt: nowIso(service), stopped: null };
  }
}
