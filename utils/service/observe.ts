import type { Observe, Observed } from '../messages.ts';
import { type From, type Service, wordsOf } from './service.ts';
import { readAnswers, take } from './take.ts';

/**
 * What a tab saw in one frame: reads the answers, keeps what is official, measures what changed, and says what is
 * known of every official account that the page shows or the answers name.
 */
export async function observe(service: Service, from: From, seen: Observe): Promise<Observed> {
  const settings = await service.settings();
  const { t } = wordsOf(service, settings);
  const notice = { changed: t('badge.notice.changed'), close: t('badge.notice.close') };
  const nothing = { digests: [], read: 0, unreadable: 0, authors: [], notice, highlight: false };
  const reader = service.readerOf(from.site);
  if (!reader || settings.off.includes(from.site)) return { ...nothing, on: false };

  const readings = await readAnswers(service, reader, seen.answers, 'page');
  const at = new Date(service.clock.now()).toISOString();
  const ours = (key: string) => key.startsWith(`${from.site}:`);
  const claims = seen.claims.filter(({ key }) => ours(key));
  const claimed = claims.flatMap(({ key, claim }) => reader.readClaim(key, claim, at) ?? []);
  const taken = await take(service, settings, {
    keys: [...seen.keys.filter(ours), ...claims.map(({ key }) => key)],
    observations: [...readings.flatMap((r) => r.observations), ...claimed],
    aliases: readings.flatMap((r) => r.aliases),
  });
  return {
    digests: [...taken.digests.values()],
    on: true,
    read: readings.filter((r) => r.state === 'ok').length,
    unreadable: readings.filter((r) => r.state === 'unreadable').length,
    authors: [...new Set(readings.flatMap((r) => r.authors))],
    notice,
    highlight: settings.highlight.includes(from.site),
  };
}
