import type { Asked, RawAnswer } from '../messages.ts';
import type { From, Service } from './service.ts';
import { readAnswers, take } from './take.ts';

/** The answer to a granted request: read, kept, measured. A sign of a limit stops all asking of the site for hours. */
export async function asked(
  service: Service,
  from: From,
  { key, answer }: { key: string; answer: RawAnswer },
): Promise<Asked> {
  const settings = await service.settings();
  const reader = service.readerOf(from.site);
  if (!reader) return { state: 'unreadable', digest: null };
  const [reading] = await readAnswers(service, reader, [answer], 'asked');
  const taken = await take(service, settings, {
    keys: [key],
    observations: reading?.observations ?? [],
    aliases: reading?.aliases ?? [],
  });
  const id = taken.resolved.get(key) ?? key;
  return { state: reading?.state ?? 'unreadable', digest: taken.digests.get(id) ?? null };
}
