import type { NextAsk } from '../messages.ts';
import { faultOf } from '../store/faults.ts';
import { lookedUpLately } from './budget.ts';
import { grant } from './grant.ts';
import type { From, Service } from './service.ts';
import { take } from './take.ts';

/**
 * Quiet look-ups: one small request for the verification text of an account that stayed on screen and whose digest
 * wants it. They are on by default, but none is made before the user has read the explanation at first run
 * (`welcomed`): consent comes before asking. Each account is looked up once a day at most.
 */
export async function linger(service: Service, from: From, { keys }: { keys: string[] }): Promise<NextAsk> {
  const settings = await service.settings();
  const reader = service.readerOf(from.site);
  const allowed = settings.quietLookUps && settings.welcomed && !settings.off.includes(from.site);
  if (!reader || !allowed) return { state: 'refused', until: null };
  const { digests } = await take(service, settings, { keys });
  for (const digest of digests.values()) {
    if (!digest.wantsText || (await lately(service, digest.key))) continue;
    const step = reader.lookUp(digest.key, from.host);
    if (!step) continue;
    const wish = {
      site: from.site,
      kind: 'quiet',
      key: digest.key,
      perHour: settings.requestsPerHour,
    } as const;
    return grant(service, step, wish, { left: 1, total: 1 });
  }
  return { state: 'done' };
}

async function lately(service: Service, key: string): Promise<boolean> {
  try {
    return await service.store.direct((db) => lookedUpLately(db, key, service.clock));
  } catch (error) {
    if (faultOf(error) === 'other') throw error;
    return false; // the budget will refuse
  }
}
