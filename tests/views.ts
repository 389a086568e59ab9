import type { AccountView } from '../utils/messages.ts';

/** Made-up views for tests and pictures of what one sees. Nobody here exists. */
const AS_OF = '2026-11-23T04:00:00.000Z';

export const FULL: AccountView = {
  key: 'weibo:1000000005',
  account: {
    site: 'weibo',
    host: 'weibo.com',
    id: '1000000005',
    name: '某省公安厅',
    handle: null,
    verified: true,
    verifiedType: 1,
    verifiedReason: '某省公安厅官方微博',
    bio: '',
    location: '某省',
    links: [],
    followers: 9_120_000,
    following: 320,
    posts: 41_000,
    createdAt: '2011-03-02T00:00:00.000Z',
  },
  assessment: {
    ref: 'weibo:1000000005',
    asOf: AS_OF,
    official: {
      kind: 'department',
      mark: null,
      certainty: 'certain',
      evidence: [{ id: 'official.type.government' }],
    },
    rank: {
      level: 'L5',
      levels: ['L5'],
      band: 'C',
      tier: 'regional',
      standing: 'subordinate',
      status: 'current',
      certainty: 'certain',
      evidence: [
        {
          id: 'rank.from.reason',
          quote: '某省公安厅官方微博',
          spans: [
            [0, 2],
            [2, 5],
          ],
        },
        { id: 'rank.place.province', values: { place: '某省', rule: 'B01', level: 'L3' }, spans: [[0, 2]] },
        {
          id: 'rank.organ.department',
          values: { organ: '公安厅', rule: 'D01', level: 'L5', step: -2 },
          spans: [[2, 5]],
        },
      ],
    },
    activity: {
      status: 'active',
      lastPostAt: '2026-11-22T09:12:00.000Z',
      postsPerWeek: 11.4,
      n: 92,
      interval: [9.1, 13.9],
      rateDays: 56,
      longestSilence: {
        from: '2026-02-12T02:00:00.000Z',
        to: '2026-03-18T01:00:00.000Z',
        days: 33,
        ongoing: false,
        atLeast: false,
      },
      ageDays: 5745,
      evidence: [
        { id: 'activity.last-post', values: { date: '2026-11-22', n: 0 }, post: 'R0a1b2c3d' },
        { id: 'activity.rate', values: { perWeek: 11.4, low: 9.1, high: 13.9, n: 56 } },
      ],
    },
    followers: {
      atLeast: null,
      scores: null,
      range: null,
      n: 300,
      total: 9_120_000,
      order: 'newest',
      facts: [
        { id: 'few-followers', count: 141, n: 300, interval: [0.41, 0.53] },
        { id: 'few-posts', count: 120, n: 300, interval: [0.34, 0.46] },
        { id: 'no-avatar', count: 54, n: 298, interval: [0.14, 0.23] },
        { id: 'machine-name', count: 84, n: 300, interval: [0.23, 0.33] },
        { id: 'no-bio', count: 201, n: 300, interval: [0.61, 0.72] },
        { id: 'follows-many', count: 36, n: 300, interval: [0.09, 0.16] },
      ],
      evidence: [
        { id: 'followers.sample-of', values: { n: 300, total: 9_120_000 } },
        { id: 'followers.caution' },
      ],
    },
    jargon: {
      score: 41,
      interval: [36, 46],
      raw: 0.21,
      n: 52,
      shareOfficialese: 0.6,
      posts: [],
      evidence: [
        {
          id: 'jargon.phrase-times',
          values: { phrase: '政治站位', n: 6, times: 90 },
          quote: '会议强调，要提高政治站位，切实增强责任感，以项目建设为抓手，扎实推进各项工作落地见效。',
          spans: [
            [6, 12],
            [13, 17],
            [21, 22],
            [26, 29],
            [30, 34],
            [38, 42],
          ],
          post: 'R0a1b2c3e',
        },
      ],
    },
    response: {
      rate: 0.27,
      interval: [0.14, 0.44],
      medianMinutes: 29,
      n: 33,
      answered: 9,
      medianInterval: [12, 95],
      questions: {
        rate: 0.25,
        interval: [0.11, 0.46],
        medianMinutes: 29,
        medianInterval: null,
        n: 24,
        answered: 6,
      },
      elsewhere: 2,
      evidence: [
        { id: 'response.counted', values: { answered: 9, n: 33, posts: 12 } },
        { id: 'response.answer.question', values: { minutes: 29 }, post: 'R0a1b2c3d' },
      ],
    },
  },
  correction: null,
  digest: {
    key: 'weibo:1000000005',
    aliases: [],
    band: 'C',
    chip: '正厅',
    kind: 'department',
    rankText: '正厅级',
    label: '某省公安厅：正厅级，活跃',
    wantsText: false,
  },
  budget: { perHour: 30, left: 24, nextAt: AS_OF, stopped: null },
  language: 'zh_CN',
  url: 'https://weibo.com/u/1000000005',
  seenAt: AS_OF,
  life: {
    end: '2026-11-23',
    days: `${'?'.repeat(60)}${'2.31...'.repeat(6)}${'.'.repeat(34)}${'1.42..9'.repeat(32)}12.3.`,
    months: `+.${'+'.repeat(90)}....${'+'.repeat(93)}`,
    silence: { from: '2026-02-12', to: '2026-03-18' },
  },
};

/** Met for the first time in a feed: a rank from the name alone, nothing else. */
export const SPARSE: AccountView = {
  ...FULL,
  life: { end: '2026-11-23', days: '?'.repeat(365), months: '?' },
  key: 'weibo:1000000009',
  account: { ...FULL.account, id: '1000000009', name: '某县气象局', verifiedReason: null, createdAt: null },
  assessment: {
    ref: 'weibo:1000000009',
    asOf: AS_OF,
    official: { kind: 'department', mark: null, certainty: 'likely', evidence: [] },
    rank: {
      level: 'L9',
      levels: ['L8', 'L9'],
      band: 'E',
      tier: 'local',
      standing: 'subordinate',
      status: 'current',
      certainty: 'likely',
      evidence: [],
    },
    activity: { missing: 'too-little', needs: '1 post' },
    followers: { missing: 'not-observed' },
    jargon: { missing: 'too-little', needs: '20 posts' },
    response: { missing: 'hidden' },
  },
  digest: {
    ...FULL.digest,
    key: 'weibo:1000000009',
    band: 'E',
    chip: '正科',
    rankText: '正科级',
    label: '某县气象局：正科级',
  },
};

const HOSTILE_TEXT = `<img src=x onerror="alert(1)">\u202egnp.exe\u200b\ud800${'长'.repeat(400)}`;

/** Everything that comes from the page tries to be something else than text. */
export const HOSTILE: AccountView = {
  ...FULL,
  account: {
    ...FULL.account,
    name: HOSTILE_TEXT,
    verifiedReason: `</p><script>alert(2)</script>${HOSTILE_TEXT}`,
  },
  assessment: {
    ...FULL.assessment,
    rank: {
      level: 'L5',
      levels: ['L5'],
      band: 'C',
      tier: null,
      standing: null,
      status: 'current',
      certainty: 'certain',
      evidence: [
        {
          id: 'rank.place.province',
          values: { place: HOSTILE_TEXT, organ: '\u2069\u202eabc' },
          quote: HOSTILE_TEXT,
          spans: [
            [-5, 3],
            [2, 9999],
          ],
          post: 'javascript:alert(3)',
        },
      ],
    },
  },
  url: 'javascript:alert(4)',
};
