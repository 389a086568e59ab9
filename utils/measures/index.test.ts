import { existsSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import type { Observations } from '../model/observation.ts';
import { assess, MEASURES } from './index.ts';

const seen: Observations = {
  account: { site: 'weibo', host: 'weibo.com', id: '2539961154', name: '上海发布' },
  posts: [],
  asOf: '2026-11-23T00:00:00.000Z',
};

afterEach(() => vi.restoreAllMocks());

test('with nothing seen every measure says so, and none invents a number', () => {
  expect(assess(seen)).toMatchObject({
    ref: 'weibo:2539961154',
    asOf: seen.asOf,
    activity: { missing: 'not-observed' },
    followers: { missing: 'not-observed', facts: [] },
    jargon: { missing: 'not-observed', posts: [] },
    response: { missing: 'not-observed' },
  });
});

test('an account known by name only is referred to as its name links are', () => {
  expect(assess({ ...seen, account: { ...seen.account, id: '' } }).ref).toBe('weibo:/n/上海发布');
});

test('a measure that throws loses only its own finding', () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (const name of ['followers', 'jargon'] as const) {
    vi.spyOn(MEASURES[name], 'measure').mockImplementation(() => {
      throw new Error('broken');
    });
  }
  const findings = assess({ ...seen, account: { ...seen.account, posts: 0 } });
  expect(findings.activity).toMatchObject({ status: 'never-used' });
  expect(findings.jargon).toMatchObject({ missing: 'not-observed', needs: expect.any(String), posts: [] });
  expect(findings.followers).toMatchObject({ missing: 'not-observed', facts: [] });
  expect(silent).toHaveBeenCalledTimes(2);
});

test('the same observations give the same assessment, and are not changed', () => {
  const before = structuredClone(seen);
  expect(assess(seen)).toEqual(assess(before));
  expect(seen).toEqual(before);
});

test('every measure has its id as its name, a version and a page about its method', () => {
  for (const [name, measure] of Object.entries(MEASURES)) {
    expect(measure.id).toBe(name);
    expect(existsSync(new URL(`../../docs/methods/${name}.md`, import.meta.url)), name).toBe(true);
    expect(measure.version).toBeGreaterThanOrEqual(1);
  }
});
