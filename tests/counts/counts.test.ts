import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../bench/browser.ts';
import { FEED, type Feed } from '../bench/page/feed.ts';
import { type Counts, countRun } from './count.ts';

/**
 * What the extension may do to a page, as exact counts over a short paced timeline: 200 posts, 20 every 100 ms. A
 * time would say something about the machine; a count says something about the program.
 */
const SHORT: Feed = { ...FEED, posts: 200, officials: 40 };

/** From this time on screen a quiet look-up is right; a machine that stalls so long is asked again. */
const LINGER_MS = 2000;

/** Two runs of one page differ by so many layouts when the machine lets two batches fall into one frame. */
const FRAMES = 3;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const CASES = [
  { name: 'digests known, rows used again', list: 'recycle', arm: 'known' },
  { name: 'first sight, rows used again', list: 'recycle', arm: 'first' },
  { name: 'digests known, the page grows', list: 'append', arm: 'known' },
] as const;

describe.each(CASES)('$name', ({ list, arm }) => {
  let counts: Counts;
  let cohort = CASES.findIndex((one) => one.list === list && one.arm === arm) * 10;
  beforeAll(async () => {
    do counts = await countRun(stage, { ...SHORT, list }, arm, ++cohort);
    while (counts.longestStay >= LINGER_MS && cohort % 10 < 3);
  });

  test('every badge that is due stands in the page', () => {
    expect(counts.badgesAtEnd).toBe(counts.badgesDueAtEnd);
  });

  test('a badge has at most seven nodes, its host included', () => {
    expect(counts.nodesABadge).toBeLessThanOrEqual(7);
  });

  test('at most one message a frame, and two a batch of posts', () => {
    expect(counts.messages).toBeGreaterThan(0);
    expect(counts.messagesInAFrame).toBe(1);
    expect(counts.messages).toBeLessThanOrEqual(2 * counts.ticks);
  });

  test('nothing is asked of the site while one only reads', () => {
    expect(counts.ownRequests).toBe(0);
  });

  test('each post is searched once', () => {
    expect(counts.searches).toBeLessThanOrEqual(counts.posts);
  });

  test('drawing reads no layout', () => {
    expect(counts.layoutReads).toBe(0);
  });

  test('layouts beyond those of the page alone: none for what is known, one for each answer otherwise', () => {
    const due = arm === 'known' ? 0 : counts.messages;
    expect(counts.layouts).toBeLessThanOrEqual(due + FRAMES);
  });

  test('database transactions are bound by messages, not by accounts', () => {
    expect(counts.transactions).toBeGreaterThan(0);
    expect(counts.transactions).toBeLessThanOrEqual(2 * counts.messages);
  });
});
