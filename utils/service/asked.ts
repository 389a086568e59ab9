import type { Asked, RawAnswer } from '../messages.ts';
import type { From, Service } from './service.ts';
import { readAnswers, take } from './take.ts';

/**
 * The answer to a granted request: read, kept, measured. A sign of a limit stops all asking of the site for hours, also
 * when the user has switched the site off meanwhile; nothing else of such an answer is kept.
 */
export async function asked(
  service: Service,
  from: From,
  { key, answer }: { key: string; answer: RawAnswer },
): Promise<Asked> {
  const settings = await service.settings();
  const reader = service.readerOf(from.site);
  if (!reader) return { state: 'unreadable', digest: null };
  const [reading] = await readAnswers(service, reader, [answer], 'asked');
  const state = reading?.state ?? 'unreadable';
  if (settings.off.includes(from.site)) return { state, digest: null };
  const taken = await take(service, settings, {
    keys: [key],
    observations: reading?.observations ?? [],
    aliases: reading?.aliases ?? [],
  });
  const id = taken.resolved.get(key) ?? key;
  return { state, digest: taken.digests.get(id) ?? null };
}
