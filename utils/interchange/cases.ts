import type { Assessment } from '../model/assessment.ts';
import type { Correction } from '../model/correction.ts';
import { isMissing, type RankFinding } from '../model/finding.ts';
import { toCell } from './cells.ts';

/** The two case files that `npm run evaluate -- rank` reads. */
export type Scale = 'ladder' | 'elsewhere';

const COLUMNS = {
  ladder: [
    'id',
    'account_name',
    'verification',
    'kind',
    'subkind',
    'tier',
    'rank',
    'accept',
    'certainty',
    'source_type',
    'status',
    'reason',
  ],
  elsewhere: [
    'id',
    'platform',
    'handle',
    'display_name',
    'evidence',
    'kind',
    'branch',
    'country',
    'tier',
    'standing',
    'band',
    'certainty',
    'source_type',
    'status',
    'reason',
  ],
} as const satisfies Record<Scale, readonly string[]>;

/** The first line of a case file, without the line break. */
export function headOf(scale: Scale): string {
  return COLUMNS[scale].join('\t');
}

/**
 * A correction as a row of the case file. `assessment` is the corrected one: what the user left open is as it was found.
 * One person's word is `likely`; what nobody said (subkind, tier on the ladder, branch, country) is empty.
 */
export function caseOf(correction: Correction, assessment: Assessment): { scale: Scale; row: string } {
  const { official, rank } = assessment;
  const about = correction.about;
  const common = {
    id: correction.key,
    kind: isMissing(official) ? '' : official.kind,
    certainty: 'likely',
    source_type: 'correction',
    status: isMissing(rank) ? 'current' : rank.status,
    reason: correction.note ?? '',
  };
  const name = about?.name ?? '';
  if (!isMissing(rank) && rank.level === null) {
    const evidence = about?.verifiedReason || about?.bio || (about?.verified ? 'verified' : '');
    return {
      scale: 'elsewhere',
      row: row('elsewhere', {
        ...common,
        platform: about?.site ?? '',
        handle: handleOf(about),
        display_name: name,
        evidence,
        ...scaleOf(rank),
      }),
    };
  }
  const level = isMissing(rank) ? '' : (rank.level ?? '');
  return {
    scale: 'ladder',
    row: row('ladder', {
      ...common,
      account_name: name,
      verification: about?.verifiedReason ?? '',
      rank: level,
      accept: level,
    }),
  };
}

function scaleOf({ tier, standing, band }: RankFinding): Record<string, string> {
  return { tier: tier ?? '', standing: standing ?? '', band };
}

/** As the sites write it: `@user@host` on Mastodon, a domain on Bluesky, `@user` elsewhere. */
function handleOf(about: Correction['about']): string {
  const handle = about?.handle ?? '';
  if (handle === '' || about?.site === 'bluesky') return handle;
  return about?.site === 'mastodon' ? `@${handle}@${about.host}` : `@${handle}`;
}

function row(scale: Scale, cells: Record<string, string>): string {
  return COLUMNS[scale].map((column) => toCell(cells[column] ?? '')).join('\t');
}
