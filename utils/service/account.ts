import { caseOf } from '../interchange/cases.ts';
import { lifeOf } from '../measures/activity/life.ts';
import type { AccountView, BudgetState, CheckView } from '../messages.ts';
import { aboutOf, type OwnWord } from '../model/correction.ts';
import { isMissing } from '../model/finding.ts';
import { faultOf } from '../store/faults.ts';
import { budget } from './budget-state.ts';
import { amongOthers } from './contrast.ts';
import { corrected } from './digest/corrected.ts';
import { writeDigest } from './digest/digest.ts';
import { REFERENCE } from './reference.ts';
import { languageOf, nowIso, type Service, wordsOf } from './service.ts';
import { viewOf } from './spot-check.ts';
import { sourceOf, take } from './take.ts';

/** Everything known of one account (by key or alias), or null when nothing is kept of it. */
export async function account(service: Service, { key }: { key: string }): Promise<AccountView | null> {
  const settings = await service.settings();
  const taken = await take(service, settings, { keys: [key] });
  const id = taken.resolved.get(key);
  const known = id === undefined ? undefined : taken.known.get(id);
  if (id === undefined || !known) return null;
  const state: BudgetState = await budget(service);
  const source = sourceOf(id, known, taken);
  const { correction, assessment: measured } = known;
  const assessment = corrected(measured, correction);
  const among = await amongOthers(service, known.row, assessment);
  const check = await checkOf(service, id);
  const kept = await service.store.observations(id, known.assessment.asOf);
  return {
    key: id,
    account: known.row.account,
    assessment,
    correction,
    ...(correction && {
      measured: { official: measured.official, rank: measured.rank },
      caseRow: caseOf(correction, assessment).row,
    }),
    digest: writeDigest(source, wordsOf(service, settings)),
    budget: state,
    language: languageOf(service, settings),
    url: service.readerOf(known.row.account.site)?.profileUrl?.(known.row.account) ?? '',
    seenAt: known.row.seenAt,
    ...among,
    ...(check && { check }),
    ...(!isMissing(assessment.followers) && { reference: REFERENCE }),
    ...(kept && { life: lifeOf(kept.seen) }),
    show: settings.show,
    highlight: settings.highlight.includes(known.row.account.site),
  };
}

/** Without a database there is no check. */
async function checkOf(service: Service, key: string): Promise<CheckView | null> {
  try {
    return await viewOf(service, key);
  } catch (error) {
    if (faultOf(error) === 'other') throw error;
    return null;
  }
}

/**
 * Sets or withdraws a correction. It is kept in extension storage first: these are the user's own words. Only what is
 * kept can be corrected: a correction makes an account official, and must not be a way to keep and show just anybody.
 */
export async function correct(
  service: Service,
  { key, correction }: { key: string; correction: OwnWord | null },
): Promise<AccountView | null> {
  const before = await account(service, { key });
  if (correction && !before) throw new Error('refused: nothing is kept of this account');
  const id = before?.key ?? key;
  const about = before && aboutOf(before.account);
  const kept = correction && { ...correction, key: id, at: nowIso(service), ...(about && { about }) };
  await service.store.correct(id, kept);
  service.refresh();
  return account(service, { key: id });
}
