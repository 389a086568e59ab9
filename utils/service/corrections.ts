import { caseOf } from '../interchange/cases.ts';
import { type Bad, readCorrections } from '../interchange/corrections.ts';
import type { CorrectionView, Imported } from '../messages.ts';
import type { Account } from '../model/account.ts';
import type { Correction } from '../model/correction.ts';
import { corrected } from './digest/corrected.ts';
import type { Service } from './service.ts';

/** All corrections, newest first. What the user left open is measured again from the texts kept with each. */
export async function corrections(service: Service): Promise<{ corrections: CorrectionView[] }> {
  const all = await service.store.corrections();
  return {
    corrections: all.map(({ correction, name }) => ({
      correction,
      name: name ?? correction.about?.name ?? null,
      case: caseIn(service, correction),
    })),
  };
}

function caseIn({ judge }: Service, correction: Correction): CorrectionView['case'] {
  const [site = '', ...id] = correction.key.split(':');
  const account: Account = { site, host: '', id: id.join(':'), ...correction.about };
  return caseOf(correction, corrected(judge.assess({ account, posts: [], asOf: correction.at }), correction));
}

/** Takes in a file of corrections: all of it or nothing. Of two corrections of one account the newer one counts. */
export async function importCorrections(
  service: Service,
  { text }: { text: string },
): Promise<Imported | Bad> {
  const read = readCorrections(text);
  if (read.state === 'bad') return read;
  const kept = new Map(
    (await service.store.corrections()).map(({ correction }) => [correction.key, correction]),
  );
  const newest = new Map<string, Correction>();
  for (const each of read.corrections) {
    const known = newest.get(each.key);
    if (!known || known.at <= each.at) newest.set(each.key, each);
  }
  const taken = [...newest.values()].filter(({ key, at }) => (kept.get(key)?.at ?? '') < at);
  const replaced = taken.filter(({ key }) => kept.has(key)).length;
  await service.store.correctAll(taken);
  if (taken.length > 0) service.refresh();
  return {
    state: 'ok',
    added: taken.length - replaced,
    replaced,
    older: read.corrections.length - taken.length,
  };
}
