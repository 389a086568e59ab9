import type { AccountView, CheckView } from '../utils/messages.ts';
import { type FollowersFinding, isMissing } from '../utils/model/finding.ts';
import { FULL } from './views.ts';

/** Views of the followers row in its states. Nobody here exists. */
const facts = FULL.assessment.followers;
if (isMissing(facts)) throw new Error('the full view has a finding');
export const FACTS_ONLY: FollowersFinding = facts;

export const BOUND: FollowersFinding = {
  ...FACTS_ONLY,
  atLeast: 0.187,
  range: [0.21, 0.58],
  scores: Array.from({ length: 300 }, (_, k) => ((k * 37) % 300) / 300),
};

export const CHECK: CheckView = {
  key: FULL.key,
  of: 300,
  total: 9_120_000,
  order: 'newest',
  at: '2026-11-27T04:00:00.000Z',
  judged: 7,
  drawn: 20,
  counts: { real: 4, empty: 2, unknown: 1 },
  next: {
    mark: 815,
    followers: 3,
    following: 195,
    posts: 0,
    since: '2024-05-06T00:00:00.000Z',
    hasAvatar: false,
    hasBio: null,
    namePattern: true,
    verified: false,
    url: 'https://weibo.com/u/7700000010',
  },
  result: null,
  more: 0,
  canUndo: true,
  line: '{"spotCheck":{}}',
};

export const CHECKED: CheckView = {
  ...CHECK,
  judged: 20,
  counts: { real: 12, empty: 6, unknown: 2 },
  next: null,
  result: { share: 0.34, interval: [0.19, 0.52], n: 18 },
  more: 30,
};

export function withFollowers(followers: FollowersFinding, more: Partial<AccountView> = {}): AccountView {
  return { ...FULL, assessment: { ...FULL.assessment, followers }, ...more };
}

export const EVERYTHING = withFollowers(BOUND, {
  check: CHECKED,
  contrast: { by: 'size', n: 34, below: 0.8, interval: [0.62, 0.91], share: 0.4 },
  reference: { outlets: 10, year: 2015, low: 0.176, median: 0.246, high: 0.467 },
});
