import type { RawAnswer } from '../messages.ts';
import type { Digest } from '../model/digest.ts';
import type { Observation, Source } from '../model/observation.ts';
import type { Settings } from '../settings.ts';
import type { Reading, SiteReader } from '../sites/contract.ts';
import { faultOf } from '../store/faults.ts';
import type { Known } from '../store/learn.ts';
import type { Taken } from '../store/store.ts';
import { digestOf } from './digest/digest.ts';
import { limitsOf, nowIso, type Service, wordsOf } from './service.ts';
import { recordStop } from './stops.ts';

export interface Seen {
  keys: string[];
  observations?: Observation[];
  aliases?: [alias: string, key: string][];
}

/** Takes what was seen into the store and writes the digests of all official accounts among it. */
export async function take(
  service: Service,
  settings: Settings,
  seen: Seen,
): Promise<Taken & { digests: Map<string, Digest> }> {
  await service.packs.ready(seen);
  const taken = await service.store.take(
    {
      keys: seen.keys,
      observations: seen.observations ?? [],
      aliases: seen.aliases ?? [],
      now: nowIso(service),
      limits: limitsOf(settings),
    },
    service.judge,
  );
  await passBy(service, seen.observations ?? [], taken);
  const words = wordsOf(service, settings);
  const digests = new Map<string, Digest>();
  for (const [key, known] of taken.known) {
    const digest = digestOf(sourceOf(key, known, taken), words);
    if (digest) digests.set(key, digest);
  }
  return { ...taken, digests };
}

/** Ids of followers are held for an hour, in memory: whoever reads the list may want to check some of them. */
async function passBy(service: Service, observations: Observation[], { known }: Taken): Promise<void> {
  const lists = observations.filter(({ key, followersSample }) => followersSample && known.has(key));
  if (lists.length === 0) return;
  try {
    const salt = await service.store.direct((db) => db.meta.get('salt'));
    if (typeof salt?.value === 'string')
      await service.passing.hold(lists, (key) => known.has(key), salt.value);
  } catch {
    // Without them a check has no links, and no more than that.
  }
}

export function sourceOf(key: string, known: Known, taken: Taken) {
  return {
    key,
    aliases: taken.aliases.get(key) ?? [],
    account: known.row.account,
    assessment: known.assessment,
    correction: known.correction,
  };
}

/**
 * Reads answers; what names accounts of another site is left out. A sign of a limit stops our own asking even when the
 * page itself met it: the block is on the user's account, whoever asked.
 */
export async function readAnswers(
  service: Service,
  reader: SiteReader,
  answers: RawAnswer[],
  source: Source,
): Promise<Reading[]> {
  const at = nowIso(service);
  const ours = (key: string) => key.startsWith(`${reader.id}:`);
  const readings = answers.map((answer) => {
    const reading = reader.read({ ...answer, source, at });
    return {
      ...reading,
      observations: reading.observations.filter(({ key }) => ours(key)),
      aliases: reading.aliases.filter(([alias, key]) => ours(alias) && ours(key)),
    };
  });
  const signs = new Set(readings.flatMap((r) => (r.state === 'limited' ? [r.sign ?? 'limited'] : [])));
  for (const sign of signs) await stop(service, reader.id, sign);
  return readings;
}

async function stop(service: Service, site: string, sign: string): Promise<void> {
  try {
    await service.store.direct((db) => recordStop(db, site, sign, service.clock));
  } catch (error) {
    // Without a database nothing is asked anyway.
    if (faultOf(error) === 'other') throw error;
  }
}
