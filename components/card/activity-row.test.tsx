// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FULL } from '../../tests/views.ts';
import type { AccountView } from '../../utils/messages.ts';
import type { Findings } from '../../utils/model/finding.ts';
import { complaints, renderIn } from '../controls/testing.tsx';
import { ActivityRow } from './activity-row.tsx';

afterEach(cleanup);

const ACTIVE = FULL.assessment.activity as Extract<Findings['activity'], { status: unknown }>;
const LIFE = { end: '2026-11-23', days: `${'?'.repeat(200)}${'.1'.repeat(80)}`, months: '+'.repeat(60) };

function row(activity: Findings['activity'], more: Partial<AccountView> = {}) {
  const view = { ...FULL, ...more, assessment: { ...FULL.assessment, activity } };
  return renderIn('en', <ActivityRow view={view} explain={() => undefined} />);
}
const textOf = (...args: Parameters<typeof row>) =>
  (row(...args).container.textContent ?? '').replace(/\u00a0/g, ' ');

describe('the row of activity', () => {
  it('gives a rate with its interval, and the days that it rests on where they are few', () => {
    const rate = { ...ACTIVE, interval: [9.1, 13.9] as [number, number] };
    expect(textOf({ ...rate, rateDays: 56 })).toContain('11.4 a week (9.1–13.9)');
    expect(textOf({ ...rate, rateDays: 20 })).toContain('11.4 a week (9.1–13.9) over 20 days');
  });

  it('links the last own post and draws months and days, each with its words', () => {
    const { container, getAllByRole } = row(ACTIVE, { life: LIFE });
    expect(container.querySelector('a')?.href).toBe('https://weibo.com/1000000005/R0a1b2c3d');
    expect(getAllByRole('img')).toHaveLength(2);
    expect(container.textContent).toContain('blank: not seen');
  });

  it('draws no calendar of which next to nothing was seen', () => {
    const life = { ...LIFE, days: `${'?'.repeat(360)}1`, months: '?'.repeat(59).concat('+') };
    const { container, getAllByRole } = row(ACTIVE, { life });
    expect(getAllByRole('img')).toHaveLength(1);
    expect(container.querySelector('svg')).toBeNull();
  });

  it('speaks of a dormant account by its silence, not by a rate', () => {
    const text = textOf({ ...ACTIVE, status: 'dormant', postsPerWeek: 0, interval: [0, 1.7], rateDays: 56 });
    expect(text).toContain('Dormant');
    expect(text).not.toContain('a week');
  });

  it('tells of a pause worth words, and gives a bound where the newest end was not seen', () => {
    const silence = {
      from: '2026-01-01T00:00:00.000Z',
      to: '2026-03-01T00:00:00.000Z',
      days: 59,
      ongoing: false,
      atLeast: false,
    };
    expect(textOf({ ...ACTIVE, longestSilence: silence })).toContain('longest silence 59 days');
    const bound = { activeUntil: '2025-10-07T00:00:00.000Z', n: 3 };
    expect(textOf({ missing: 'not-observed', bound })).toContain('active at least until 7 Oct 2025');
    expect(textOf({ ...ACTIVE, bound })).toContain('active at least until 7 Oct 2025');
  });

  it.each([
    ['active', ACTIVE, LIFE],
    [
      'a bound',
      { missing: 'not-observed', bound: { activeUntil: '2025-10-07T00:00:00.000Z', n: 3 } },
      undefined,
    ],
  ] as const)('has no accessibility faults: %s', async (_name, activity, life) => {
    const { container } = row(activity, life && { life });
    expect(await complaints(container)).toEqual([]);
  });
});
