// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { FEED, feedOf, postAt, queryOf } from './bench/page/feed.ts';
import { own, patch } from './bench/page/patch.ts';
import { estimate } from './bench/paired.ts';
import { attribute } from './bench/profile.ts';
import { postRow } from './fixtures/weibo/dom.ts';
import { vue3 } from './fixtures/weibo/markup.ts';

const ORIGIN = 'chrome-extension://weiguan';

describe('the recycled row', () => {
  const row = (index: number) => postRow(document, postAt(index, FEED), { hash: vue3('x') });

  test('shows the other post as if it had been made for it', () => {
    for (const [from, to] of [
      [0, 1],
      [1, 7], // a post becomes a repost
      [7, 8],
      [8, 10],
    ] as const) {
      const stands = row(from);
      patch(own(stands), own(row(to)));
      expect(stands.outerHTML).toBe(row(to).outerHTML);
    }
  });

  test('keeps its elements and leaves a foreign one where it is', () => {
    const stands = row(0);
    const link = stands.querySelector('header [usercard][aria-label]');
    const known = own(stands);
    const badge = document.createElement('span');
    link?.after(badge);
    patch(known, own(row(2)));
    expect(stands.querySelector('header [usercard][aria-label]')).toBe(link);
    expect(badge.previousSibling).toBe(link);
  });
});

test('server and page agree on the feed through the address', () => {
  const feed = { ...FEED, cohort: 3, list: 'append' as const, frontEnd: '2021' as const };
  expect(feedOf(new URLSearchParams(queryOf(feed).toString()))).toEqual(feed);
});

describe('the profile', () => {
  const frame = (functionName: string, url = '') => ({
    functionName,
    url,
    scriptId: '1',
    lineNumber: 0,
    columnNumber: 0,
  });
  const nodes = [
    { id: 1, callFrame: frame('(root)'), children: [2, 3] },
    { id: 2, callFrame: frame('page'), children: [4] },
    { id: 3, callFrame: frame('ours', `${ORIGIN}/annotate.js`), children: [5] },
    { id: 4, callFrame: frame('native') },
    { id: 5, callFrame: frame('native') },
  ];

  test('counts a sample when a frame of ours stands anywhere above it', () => {
    const { ms, top } = attribute(
      { nodes, samples: [4, 5, 3, 2], timeDeltas: [0, 1000, 2000, 4000] },
      ORIGIN,
    );
    expect(ms).toBe(6);
    expect(top[0]).toEqual({ what: 'ours annotate.js:1:1', ms: 4 });
  });

  test("leaves out the page's own request, which the tap only calls on", () => {
    const tapped = [
      { id: 1, callFrame: frame('apply', `${ORIGIN}/tap.js`), children: [2, 3] },
      { id: 2, callFrame: frame('send') },
      { id: 3, callFrame: frame('addEventListener') },
    ];
    expect(attribute({ nodes: tapped, samples: [2, 3, 2], timeDeltas: [0, 4000, 1000] }, ORIGIN).ms).toBe(1);
  });

  test('a long stretch is one without a foreign sample between', () => {
    const of = (samples: number[]) =>
      attribute({ nodes, samples, timeDeltas: [0, 5000, 5000, 5000, 0] }, ORIGIN).long;
    expect(of([3, 5, 3, 2])).toBe(1);
    expect(of([3, 2, 3, 2])).toBe(0);
  });
});

test('the interval of a median holds it, is the same every time, and is the range for a few', () => {
  const differences = [3, 9, 4, 6, 5, 7];
  const found = estimate(differences);
  expect(found).toEqual(estimate(differences));
  expect(found.median).toBe(5.5);
  expect(found.interval[0]).toBeLessThan(5.5);
  expect(found.interval[1]).toBeGreaterThan(5.5);
  expect(estimate([2, 8]).interval).toEqual([2, 8]);
});
