import { expect, test } from 'vitest';
import { CATALOG, type Language } from '../../i18n/catalog.ts';
import { translator } from '../../i18n/translate.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { FollowersFinding } from '../../model/finding.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { official, profile, RANK } from '../testing/fakes.ts';
import { type DigestSource, digestOf } from './digest.ts';

const none = { missing: 'not-observed' } as const;
const bare: Assessment = {
  ref: 'weibo:1',
  asOf: '2026-11-23T00:00:00.000Z',
  official: official(),
  rank: RANK,
  activity: none,
  followers: none,
  jargon: none,
  response: none,
};
const followers: FollowersFinding = {
  atLeast: null,
  scores: null,
  range: null,
  n: 300,
  total: 9000,
  order: 'newest',
  facts: [{ id: 'few-posts', count: 78, n: 300, interval: [0.2114, 0.3135] }],
  evidence: [],
};
const full: Assessment = {
  ...bare,
  rank: { ...RANK, certainty: 'certain' },
  activity: {
    status: 'dormant',
    lastPostAt: '2025-10-07T00:00:00.000Z',
    postsPerWeek: 0,
    n: 20,
    evidence: [],
  },
  followers,
  jargon: {
    score: 37.4,
    interval: [30.2, 43.7],
    raw: 0.2,
    n: 52,
    shareOfficialese: 0.4,
    posts: [],
    evidence: [],
  },
  response: {
    rate: 0.27,
    interval: [0.11, 0.52],
    medianMinutes: 1740,
    medianInterval: null,
    n: 15,
    answered: 4,
    questions: null,
    elsewhere: 0,
    evidence: [],
  },
};

function write(
  assessment: Assessment,
  source: Partial<DigestSource> = {},
  language: Language = 'en',
  set = {},
) {
  const settings = { ...DEFAULT_SETTINGS, welcomed: true, ...set };
  const words = {
    settings,
    t: translator(language, CATALOG[language]),
    labels: { chip: () => 'C5', level: () => 'Bureau' },
  };
  const account = profile({ id: '1', name: 'Office', verifiedReason: 'x' });
  return digestOf({ key: 'weibo:1', aliases: [], account, assessment, correction: null, ...source }, words);
}

test('what is not known is absent, not grey', () => {
  const digest = write(bare);
  expect(Object.keys(digest ?? {}).sort()).toEqual(
    ['aliases', 'band', 'chip', 'key', 'kind', 'label', 'rankText', 'survey', 'wantsText'].sort(),
  );
});

test('each finding has its mark and its sentence with the sample behind it', () => {
  expect(write(full)).toMatchObject({
    band: 'C',
    chip: 'C5',
    rankText: 'Bureau',
    activity: { mark: 'dormant', text: 'Last post 412 days ago' },
    followers: { share: null, text: 'At least 21% of 300 followers seen have fewer than 5 posts' },
    jargon: { score: 37.4, text: 'Jargon 37 of 100 (30 to 44, from 52 posts)' },
    response: {
      short: '27% answered',
      text: 'Answered 4 of 15 comments seen (11 to 52%), typically after 29 hours',
    },
  });
});

test.each<[Language, string]>([
  ['en', '\u2068Office\u2069: Bureau. Last post 412 days ago. At least 21% of 300'],
  ['zh_CN', '\u2068Office\u2069：Bureau。最近一次发文在 412 天前。所见 300 位粉丝中，至少 21%'],
  ['zh_TW', '\u2068Office\u2069：Bureau。最近一次發文在 412 天前。所見 300 位粉絲中，至少 21%'],
])('the label says it all in one go: %s', (language, start) => {
  const label = write(full, {}, language)?.label ?? '';
  expect(label.startsWith(start)).toBe(true);
  expect(label).not.toMatch(/badge\.|[{}]/);
});

test('a lower bound of nothing is not drawn', () => {
  const facts: FollowersFinding['facts'] = [{ id: 'few-posts', count: 1, n: 60, interval: [0.0004, 0.09] }];
  expect(write({ ...full, followers: { ...followers, facts } })?.followers).toBeUndefined();
});

test('a calibrated lower bound takes the ring over', () => {
  const digest = write({ ...full, followers: { ...followers, atLeast: 0.31 } });
  expect(digest?.followers).toMatchObject({
    share: 0.31,
    text: 'At least 31% of 300 followers seen look empty',
  });
});

test('measures that the user hides are left out', () => {
  const show = { rank: false, activity: false, followers: false, jargon: false, response: false };
  const digest = write(full, {}, 'en', { show });
  expect(digest).toMatchObject({ band: '?', chip: 'Official' });
  for (const part of ['activity', 'followers', 'jargon', 'response']) expect(digest).not.toHaveProperty(part);
});

test.each<[string, Partial<Assessment>]>([
  ['not official', { official: { ...official(), kind: 'not-official' } }],
  ['not known to be official', { official: none }],
  ['official only with uncertainty', { official: official('uncertain'), rank: none }],
  ['uncertain in all', { official: official('uncertain'), rank: { ...RANK, certainty: 'uncertain' } }],
])('no badge for an account that is %s', (_what, findings) => {
  expect(write({ ...bare, ...findings })).toBeNull();
});

test('an uncertain finding that a likely rank supports is shown', () => {
  expect(write({ ...bare, official: official('uncertain') })).not.toBeNull();
});

test.each<[string, Partial<Assessment>]>([
  ['missing', { rank: none }],
  ['not inferable', { rank: { ...RANK, level: 'UNK', band: '?' } }],
  ['uncertain', { rank: { ...RANK, certainty: 'uncertain' } }],
])('a rank that is %s is not shown', (_what, findings) => {
  expect(write({ ...bare, ...findings })).toMatchObject({ chip: 'Official', band: '?' });
});

test('state media are marked as such and have no rank', () => {
  const digest = write({ ...bare, official: { ...official(), kind: 'not-official', mark: 'state-media' } });
  expect(digest).toMatchObject({ kind: 'mark', chip: 'State media', band: '?' });
});

test('the correction of the kind wins', () => {
  const at = '2026-11-23T00:00:00.000Z';
  expect(write(full, { correction: { key: 'weibo:1', kind: 'not-official', at } })).toBeNull();
  const stranger: Assessment = { ...bare, official: { ...official(), kind: 'not-official' } };
  expect(write(stranger, { correction: { key: 'weibo:1', kind: 'individual', at } })).toMatchObject({
    kind: 'individual',
  });
});

const at = '2026-11-23T00:00:00.000Z';

test('a rank that the user gives makes an office of whatever was found, and says whose word it is', () => {
  const stranger: Assessment = { ...bare, official: { ...official(), kind: 'not-official' } };
  for (const own of [{ level: 'L7' }, { tier: 'national', standing: 'principal' }] as const) {
    const digest = write(stranger, { correction: { key: 'weibo:1', ...own, at } });
    expect(digest).toMatchObject({ kind: 'department', rankText: 'Bureau, corrected by you' });
  }
  expect(write(stranger, { correction: { key: 'weibo:1', level: 'NONE', at } })).toBeNull();
  expect(write(stranger, { correction: { key: 'weibo:1', note: 'odd', at } })).toBeNull();
});

test('a kind that the user gives leaves the rank open where none was found', () => {
  const stranger: Assessment = {
    ...bare,
    official: { ...official(), kind: 'not-official' },
    rank: { ...RANK, level: 'NONE', levels: ['NONE'], band: 'N' },
  };
  const digest = write(stranger, { correction: { key: 'weibo:1', kind: 'individual', at } });
  expect(digest).toMatchObject({
    kind: 'individual',
    chip: 'Official',
    rankText: 'Official, rank not known',
  });
});

test('a range is said where custom varies', () => {
  const evidence = [{ id: 'rank.range', values: { range: 'L7–L9' } }];
  expect(write({ ...bare, rank: { ...RANK, evidence } })?.rankText).toBe(
    'Bureau, likely; custom varies: L7–L9',
  );
});

test.each([
  ['L1', 'current', 'above'],
  ['L6', 'current', 'above'],
  ['L7', 'current', 'below'],
  ['L6', 'former', 'former'],
  [null, 'current', undefined],
] as const)('level %s, %s: %s the line of the survey', (level, status, side) => {
  expect(write({ ...bare, rank: { ...RANK, level, status } })?.survey).toBe(side);
});

test('a hostile name cannot turn or break the sentence', () => {
  const name = `\u202Eevil\u0000\uD800 <img onerror=x>${'x'.repeat(10_000)}`;
  const label = write(bare, { account: profile({ name }) })?.label ?? '';
  expect(label).toContain('\u2068evil <img onerror=x>');
  for (const hostile of ['\u202E', '\u0000', '\uD800']) expect(label).not.toContain(hostile);
  expect(label.length).toBeLessThan(200);
});

test('the verification text is wanted while the rank rests on the name alone and the user agreed', () => {
  const account = profile({ name: 'Office', verified: true, verifiedType: 1 });
  expect(write(bare, { account })?.wantsText).toBe(true);
  expect(write(bare, { account }, 'en', { welcomed: false })?.wantsText).toBe(false);
  expect(write(bare, { account }, 'en', { quietLookUps: false })?.wantsText).toBe(false);
  expect(write(full, { account })?.wantsText).toBe(false);
  expect(write(bare)?.wantsText).toBe(false);
});
