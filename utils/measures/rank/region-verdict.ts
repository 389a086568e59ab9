import type { Certainty, OfficialFinding, Standing, Tier } from '../../model/finding.ts';
import type { TextReading } from './reading.ts';
import { MAINLAND_FRAME } from './regions.ts';

/** An office that has a tier and a standing instead of a level of the ladder. */
export interface Abroad {
  official: Pick<OfficialFinding, 'kind' | 'mark' | 'certainty'>;
  tier: Tier;
  standing: Standing;
  spans: { start: number; end: number }[];
  former?: boolean;
  /** How sure tier and standing are, when less than the office itself. */
  certainty?: Certainty;
}

const LEGISLATOR = /议员|立法委员/;
const CANDIDATE = /候选人|参选|竞选/;
const FIRM = /公司/;
const APEX_PERSON = /行政长官|特首|总统$|市长|县长|院长$/;
const ORGAN = /(?:局|处|署|部|厅|会|院|府|天文台|办公室|廉政公署)(?:\([^)]*\))?(?:官方.*)?$/;

/** The region's office that a text names; null when it names none, or an office of the mainland for the region. */
export function regionVerdict(text: TextReading): Abroad | null {
  const { regions, against, claims } = text.parsed;
  const plain = text.plain.text;
  const [first] = regions;
  const posts = claims.filter((each) => each.type === 'person');
  // A deputy mayor who also teaches is one all the same.
  const other = against.some(({ group }) => group !== 'person' || posts.length === 0);
  if (!first || other || CANDIDATE.test(plain) || MAINLAND_FRAME.test(plain) || FIRM.test(plain)) return null;
  if (claims.some((each) => each.post?.group === 'mandate' && !LEGISLATOR.test(plain))) return null;
  // 四川省教育考试院 is no 考试院 of Taiwan.
  if (text.parsed.placed.length > 0 && regions.every((each) => each.standing !== 'place')) return null;
  const spans = regions.map(({ start, end }) => ({ start, end }));
  const tier = smallest(regions.map((each) => each.tier as Tier));
  const make = (
    kind: 'department' | 'individual',
    standing: Standing,
    certainty: Certainty = 'certain',
  ): Abroad => ({
    official: { kind, mark: null, certainty },
    tier,
    standing,
    spans,
    ...(posts.length > 0 && posts.every((each) => each.former) && { former: true }),
  });
  if (LEGISLATOR.test(plain)) return make('individual', 'legislator');
  const post = claims.findLast((each) => each.type === 'person')?.post;
  if (post?.group === 'chief' || (!text.parsed.official && APEX_PERSON.test(plain)))
    return make('individual', 'apex');
  if (post) return make('individual', 'principal', 'likely');
  const organ =
    claims.some((each) => each.type === 'organ') ||
    ORGAN.test(plain) ||
    regions.some((each) => each.standing !== 'place');
  if (!organ) return null;
  const apex = /(?:政府|行政院|立法院|司法院|总统府)(?:官方.*)?$/.test(plain);
  return make('department', apex ? 'apex' : 'principal');
}

const SIZE: Tier[] = ['national', 'regional', 'local'];

function smallest(tiers: Tier[]): Tier {
  return tiers.reduce((a, b) => (SIZE.indexOf(b) > SIZE.indexOf(a) ? b : a));
}
