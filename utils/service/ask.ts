import type { NextAsk } from '../messages.ts';
import { grant } from './grant.ts';
import { type From, nowIso, type Service } from './service.ts';

/**
 * The next request of a "Measure now" run. The run's only state is `done`, which the page keeps, and the request log:
 * a background that died in between goes on where it was. Only accounts that are kept, official ones, are asked about.
 */
export async function ask(
  service: Service,
  from: From,
  wish: { key: string; done: string[] },
): Promise<NextAsk> {
  const settings = await service.settings();
  const reader = service.readerOf(from.site);
  if (!reader || settings.off.includes(from.site)) return { state: 'refused', until: null };
  const kept = await service.store.observations(wish.key, nowIso(service));
  if (!kept) return { state: 'done' };
  const done = new Set(wish.done);
  const steps = reader.plan(kept.seen, kept.key, from.host).filter(({ id }) => !done.has(id));
  const [step] = steps;
  if (!step) return { state: 'done' };
  const count = { left: steps.length, total: steps.length + done.size };
  const perHour = settings.requestsPerHour;
  return grant(service, step, { site: from.site, kind: 'asked', key: kept.key, perHour }, count);
}
