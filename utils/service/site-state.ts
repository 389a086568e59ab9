import type { SiteState } from '../messages.ts';
import type { From, Service } from './service.ts';

const DAY = 86_400_000;

/** A tab's self-check turned the site off: show its notice, but at most once a day for each site. */
export async function siteState(
  service: Service,
  from: From,
  { state }: { state: SiteState },
): Promise<{ show: boolean }> {
  if (state.state !== 'changed') return { show: false };
  const name = `notice:${from.site}`;
  const shownAt = (await service.area.get(name))[name];
  const now = service.clock.now();
  if (typeof shownAt === 'number' && Math.abs(now - shownAt) < DAY) return { show: false };
  await service.area.set({ [name]: now });
  return { show: true };
}
