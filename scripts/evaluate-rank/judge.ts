import { isMissing } from '../../utils/model/finding.ts';
import type { Row, Scale } from './cases.ts';
import { type Answer, answerTo } from './measure.ts';

/** How the answer to one case fares. */
export interface Outcome {
  id: string;
  groups: string[];
  certain: boolean;
  kind: boolean;
  /** Level within the accept-set; elsewhere the band. */
  rank: boolean;
  /** Rank unknown by the label: was the answer UNK, or a range that holds an accepted level? null for other cases. */
  open: boolean | null;
  /** No office or no rank, yet ranked at L6 or above (elsewhere: in band C or better): the worst error. */
  grave: boolean;
  /** Former or serving as labelled; null where no rank was found. */
  status: boolean | null;
  /** Levels in the answer, so that hedging is seen; null without an answer on the ladder. */
  width: number | null;
  /** For the list of misses. */
  line: string;
}

const GROUPS = ['kind', 'tier', 'certainty', 'source_type', 'platform'];

export function judge(row: Row, scale: Scale): Outcome {
  const answer = answerTo(row, scale);
  const { rank: found } = answer;
  const status = isMissing(found) ? null : (found.status === 'former') === (row.status === 'former');
  const judged = scale === 'ladder' ? onLadder(row, answer) : elsewhere(row, answer);
  const groups = GROUPS.flatMap((name) => (row[name] ? [`${name.replace('_type', '')} ${row[name]}`] : []));
  const kind = answer.kind === row.kind;
  return { id: row.id ?? '', groups, certain: row.certainty === 'certain', kind, status, ...judged };
}

type Judged = Pick<Outcome, 'rank' | 'open' | 'grave' | 'width' | 'line'>;

function onLadder(row: Row, { kind, rank: found }: Answer): Judged {
  const level = isMissing(found) ? 'missing' : (found.level ?? 'NA');
  const levels: string[] = isMissing(found) ? [] : found.levels;
  const accept = [...new Set([row.rank ?? '', ...(row.accept ?? '').split(';')])].filter(Boolean);
  const fits = levels.some((each) => accept.includes(each));
  const isOpen = row.rank === 'UNK';
  const none = row.kind === 'not-official' || row.rank === 'NONE';
  const got = levels.length > 1 ? `${level} of ${levels.join(';')}` : level;
  return {
    rank: accept.includes(level) || (isOpen && fits),
    open: isOpen ? level === 'UNK' || fits : null,
    grave: none && /^L[1-6]$/.test(level),
    width: levels.length > 0 ? levels.length : null,
    line: `${row.id} ${row.account_name} | ${row.verification} | ${row.kind} ${accept.join(';')} | got ${kind} ${got}`,
  };
}

function elsewhere(row: Row, { kind, rank: found }: Answer): Judged {
  const band = isMissing(found) ? 'missing' : found.band;
  const place = isMissing(found) ? '' : `${found.tier} ${found.standing} `;
  const label = `${row.kind} ${row.tier} ${row.standing} ${row.band}`;
  return {
    rank: band === row.band,
    open: null,
    grave: row.band === 'N' && /^[ABC]$/.test(band),
    width: null,
    line: `${row.id} ${row.handle} ${row.display_name} | ${row.evidence} | ${label} | got ${kind} ${place}${band}`,
  };
}
