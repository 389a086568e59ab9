import { followers, scoreRow } from '../../utils/measures/followers/index.ts';
import type { FollowerRow, Observations } from '../../utils/model/observation.ts';
import { seeded } from '../../utils/stats/random.ts';
import type { Speed } from './node-speed.ts';

const AS_OF = '2026-11-27T00:00:00.000Z';
const ROWS = 300;

/** What one follower costs: the model alone, and the whole measure with facts, tests over the list and intervals. */
export function followerSpeeds(
  rate: (inputs: Observations[], work: (input: Observations) => unknown) => number,
) {
  const lists = Array.from({ length: 40 }, (_, i) => observations(i + 1));
  const perRow = (work: (input: Observations) => unknown) => 1e6 / (rate(lists, work) * ROWS);
  const speeds: Speed[] = [
    {
      what: 'followers, the model',
      unit: 'µs/row',
      value: perRow(({ followersSample }) => followersSample?.rows.map((row) => scoreRow(row))),
    },
    {
      what: `followers, all of it, lists of ${ROWS}`,
      unit: 'µs/row',
      value: perRow((seen) => followers.measure(seen, { official: null })),
    },
  ];
  return speeds;
}

function observations(seed: number): Observations {
  const random = seeded(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const rows = Array.from(
    { length: ROWS },
    (): FollowerRow => ({
      followers: upTo(200),
      following: upTo(500),
      posts: upTo(500),
      createdAt: new Date(1.6e12 + random() * 1e11).toISOString(),
      hasAvatar: random() < 0.5,
      hasBio: random() < 0.5,
      namePattern: random() < 0.2,
      nameShape: random() < 0.3 ? `a${upTo(9)}d4` : '',
    }),
  );
  return {
    account: { site: 'weibo', host: 'weibo.com', id: '1' },
    posts: [],
    asOf: AS_OF,
    followersSample: { order: 'newest', total: 1_000_000, rows },
  };
}
