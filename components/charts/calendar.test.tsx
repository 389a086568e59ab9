// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Life } from '../../utils/model/life.ts';
import { complaints, renderIn } from '../controls/testing.tsx';
import { daysBefore, monthsBefore } from './calendar.ts';
import { Months } from './months.tsx';
import { position } from './silence.tsx';
import { Year } from './year.tsx';

afterEach(cleanup);

/** Fridays end a column of five: 52 weeks and five days. */
const LIFE: Life = {
  end: '2026-11-27',
  days: `${'?'.repeat(100)}${'.'.repeat(200)}1239${'.'.repeat(65)}`,
  months: `+.?${'+'.repeat(20)}`,
  silence: { from: '2026-05-01', to: '2026-08-15' },
};
const labelOf = (life: Life, language: 'en' | 'zh_CN' | 'zh_TW' = 'en') => {
  const { getAllByRole } = renderIn(
    language,
    <>
      <Months life={life} />
      <Year life={life} />
    </>,
  );
  return getAllByRole('img').map((picture) => picture.getAttribute('aria-label'));
};

describe('the pictures of a life', () => {
  it('say in words what they show: posts, what was not seen, the longest silence', () => {
    const [months, year] = labelOf(LIFE);
    expect(months).toBe('Posts in 21 of 23 months since 2025-01. 1 month was not seen');
    expect(year).toContain(
      'Posts of its own on 4 of the 369 days up to 27\u00a0Nov\u00a02026. 100 days were not seen',
    );
    expect(year).toContain('Longest silence from 1\u00a0May\u00a02026 to 15\u00a0Aug\u00a02026');
  });

  it.each(['en', 'zh_CN', 'zh_TW'] as const)('have words in %s', (language) => {
    for (const label of labelOf(LIFE, language)) expect(label).not.toMatch(/card\.|[{}]/);
  });

  it('cost a handful of nodes', () => {
    const { container } = renderIn('en', <Year life={LIFE} />);
    expect(container.querySelectorAll('*').length).toBeLessThan(20);
  });

  it('tell by size how many posts a day had, and leave blank what was not seen', () => {
    const { container } = renderIn('en', <Year life={{ ...LIFE, days: '?.149' }} />);
    const squares = [...container.querySelectorAll('path:not(.silent)')].map(
      (path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0,
    );
    expect(squares).toEqual([1, 1, 1, 1]);
  });

  it('draw any life within its frame', () => {
    const marks = (signs: string, maxLength: number) =>
      fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength }).map((list) => list.join(''));
    fc.assert(
      fc.property(marks('?.123456789', 371), marks('?.+', 360), (days, months) => {
        const { container } = renderIn('en', <Year life={{ ...LIFE, days, months }} />);
        const xs = [...container.innerHTML.matchAll(/M([\d.-]+) /g)].map(([, x]) => Number(x));
        expect(xs.every((x) => x >= 0 && x <= 318)).toBe(true);
        cleanup();
      }),
      { numRuns: 30 },
    );
  });

  it('have no accessibility faults', async () => {
    const { container } = renderIn('en', <Year life={LIFE} />);
    expect(await complaints(container)).toEqual([]);
  });
});

it('days and months are counted back over years and leap days', () => {
  expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
  expect(monthsBefore('2026-01-15', 1)).toBe('2025-12');
  expect(monthsBefore('2026-11-27', 24)).toBe('2024-11');
});

describe('the scale of silence', () => {
  it('runs from a day to ten years and never leaves itself', () => {
    expect(position(0)).toBe(0);
    expect(position(1)).toBe(0);
    expect(position(3650)).toBe(1);
    expect(position(99_999)).toBe(1);
    expect(position(7)).toBeLessThan(position(30));
  });
});
