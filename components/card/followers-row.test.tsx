// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BOUND, CHECK, EVERYTHING, FACTS_ONLY, withFollowers } from '../../tests/followers-views.ts';
import { complaints, renderIn } from '../controls/testing.tsx';
import { FollowersRow } from './followers-row.tsx';

afterEach(cleanup);

const show = (view: typeof EVERYTHING, language: 'en' | 'zh_CN' | 'zh_TW' = 'en') =>
  renderIn(language, <FollowersRow view={view} explain={() => undefined} check={async () => undefined} />);
const plain = (text: string | null) => (text ?? '').replace(/\u2060/g, '').replace(/\u00a0/g, ' ');

describe('the followers row', () => {
  it('says at least how many look empty, of how many seen, and why this is no accusation', () => {
    const text = plain(show(EVERYTHING).container.textContent);
    for (const words of [
      'At least 18% look empty',
      '300 of 9.1M seen',
      'newest first',
      'This accuses nobody',
      '21–58% if this site is like the labelled data',
      'than 80% (62–91%) of 34 accounts of similar size',
      '10 news outlets on Twitter, 2015: 18–47%',
      'Your check: 34% empty',
      '19–52%',
      '20 of 300 judged',
    ])
      expect(text).toContain(words);
  });

  it('never rounds the bound up, and says no bound that says nothing', () => {
    expect(plain(show(withFollowers({ ...BOUND, atLeast: 0.1899 })).container.textContent)).toContain('18%');
    cleanup();
    const text = show(withFollowers({ ...BOUND, atLeast: 0.004 })).container.textContent;
    expect(text).not.toContain('At least');
    expect(text).toContain('no description');
  });

  it('draws one dot for each follower seen, larger the emptier, and says so in words', () => {
    const { container, getByRole } = show(withFollowers({ ...BOUND, scores: [0, 0.1, 0.5, 0.9, 1, 1] }));
    const paths = [...container.querySelectorAll('.dots path')].map((path) => path.getAttribute('d') ?? '');
    expect(paths.map((path) => path.split('h0').length - 1)).toEqual([2, 0, 1, 0, 3]);
    expect(getByRole('img', { name: /^6 followers seen/ }).getAttribute('aria-label')).toBe(
      '6 followers seen, newest first, one dot each, larger and stronger the emptier it looks: 3 look empty, 1 are in between, 2 look used',
    );
  });

  it('stays a handful of elements and of bounded height for a thousand followers', () => {
    const scores = Array.from({ length: 1000 }, (_, k) => k / 1000);
    const { container } = show(withFollowers({ ...BOUND, scores }));
    expect(container.querySelectorAll('.dots *').length).toBeLessThan(12);
    const [, , width = 0, height = 0] = (container.querySelector('.dots svg')?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    expect(height / width).toBeLessThanOrEqual(0.25);
  });

  it('shows facts alone, without dots, where there is no model', () => {
    const { container } = show(withFollowers(FACTS_ONLY));
    expect(container.querySelector('.dots')).toBeNull();
    expect(container.querySelectorAll('.facts li').length).toBeGreaterThan(2);
    expect(container.textContent).not.toContain('look empty');
  });

  it.each(['en', 'zh_CN', 'zh_TW'] as const)('has a message for everything it says in %s', (language) => {
    for (const view of [EVERYTHING, withFollowers(FACTS_ONLY), withFollowers(BOUND, { check: CHECK })]) {
      expect(show(view, language).container.innerHTML).not.toMatch(/(card|fact)\.[a-z]/);
      cleanup();
    }
  });

  it('has no accessibility faults', async () => {
    for (const view of [EVERYTHING, withFollowers(FACTS_ONLY)]) {
      expect(await complaints(show(view).container)).toEqual([]);
      cleanup();
    }
  });
});
