import type { Translate } from '../../i18n/translate.ts';
import type { Account } from '../../model/account.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Correction } from '../../model/correction.ts';
import type { Digest } from '../../model/digest.ts';
import { isMissing } from '../../model/finding.ts';
import type { Settings } from '../../settings.ts';
import { admits } from './admits.ts';
import { corrected } from './corrected.ts';
import { activityPart, followersPart, jargonPart, responsePart } from './parts.ts';
import { type RankLabels, rankWords } from './rank-words.ts';

export interface DigestSource {
  key: string;
  aliases: string[];
  account: Account;
  assessment: Assessment;
  correction: Correction | null;
}

export interface DigestWords {
  settings: Settings;
  t: Translate;
  labels: RankLabels;
}

/** The digest for a badge, in the user's language, or null when there is to be no badge. */
export function digestOf(source: DigestSource, words: DigestWords): Digest | null {
  if (source.correction?.kind === 'not-official') return null;
  return admits(source.assessment, source.correction) ? writeDigest(source, words) : null;
}

/**
 * Writes the digest. A correction of the rank or the kind is in it; "not official" is not, since the card needs the
 * words even then, to let the user withdraw it.
 */
export function writeDigest(source: DigestSource, words: DigestWords): Digest {
  const { settings, t } = words;
  const { show } = settings;
  const notOfficial = source.correction?.kind === 'not-official';
  const assessment = notOfficial ? source.assessment : corrected(source.assessment, source.correction);
  const rank = rankWords(assessment, show.rank, t, words.labels);
  const activity = show.activity ? activityPart(assessment, t) : undefined;
  const followers = show.followers ? followersPart(assessment, t) : undefined;
  const jargon = show.jargon ? jargonPart(assessment, t) : undefined;
  const response = show.response ? responsePart(assessment, t) : undefined;
  const texts = [activity, followers, jargon, response].flatMap((part) => (part ? [part.text] : []));
  return {
    key: source.key,
    aliases: source.aliases,
    ...rank,
    ...(activity && { activity }),
    ...(followers && { followers }),
    ...(jargon && { jargon }),
    ...(response && { response }),
    label: labelOf(nameOf(source.account), [rank.rankText, ...texts], t),
    wantsText: wantsText(source, settings),
  };
}

function labelOf(name: string, sentences: string[], t: Translate): string {
  const all = sentences.join(t('badge.label.join'));
  return name === '' ? t('badge.label.nameless', { all }) : t('badge.label', { name, all });
}

/** The name as a guest in our sentence: short, without characters that turn the text around, and set apart. */
function nameOf({ name }: Account): string {
  const clean = (name ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').slice(0, 60);
  return clean === '' ? '' : `\u2068${clean}\u2069`;
}

/** The rank rests on the name alone, and the verification text was not seen yet: a quiet look-up would tell more. */
function wantsText({ account, assessment, correction }: DigestSource, settings: Settings): boolean {
  if (!settings.quietLookUps || !settings.welcomed || (correction?.level ?? correction?.tier)) return false;
  const { official, rank } = assessment;
  if (isMissing(official) || official.kind !== 'department' || official.mark !== null) return false;
  if (account.verified === false || account.verifiedReason != null) return false;
  return isMissing(rank) || rank.certainty !== 'certain';
}
