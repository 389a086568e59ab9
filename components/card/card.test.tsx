// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FULL, HOSTILE, SPARSE } from '../../tests/views.ts';
import { complaints, renderIn } from '../controls/testing.tsx';
import { Card, type CardState } from './card.tsx';

afterEach(cleanup);

function show(shown: CardState, language: 'en' | 'zh_CN' | 'zh_TW' = 'en') {
  const none = () => undefined;
  return renderIn(
    language,
    <div role="dialog" aria-labelledby="who">
      <Card
        shown={shown}
        headingId="who"
        retry={none}
        measured={none}
        measure={async () => 'done'}
        correct={vi.fn(async () => undefined)}
        mark={none}
        draft={none}
        explain={none}
      />
    </div>,
  );
}

describe('the card', () => {
  it('tells each finding with its number, interval and sample', () => {
    const text = show({ state: 'shown', view: FULL }).container.textContent;
    expect(text).toContain('Bureau level');
    expect(text).toContain('11.4 a week');
    expect(text).toContain('300 of 9.1M seen');
    expect(text).toContain('41 of 100');
    expect(text).toContain('9 of 33');
  });

  it('gives every picture its words', () => {
    const { getAllByRole } = show({ state: 'shown', view: FULL });
    const labels = getAllByRole('img').map((picture) => picture.getAttribute('aria-label'));
    expect(labels.length).toBeGreaterThanOrEqual(4);
    expect(labels.every((label) => (label ?? '').length > 10)).toBe(true);
    expect(labels[0]).toContain('step 5 of 11, above');
  });

  it('says what is missing and what would help, without a picture', () => {
    const { container, queryAllByRole } = show({ state: 'shown', view: SPARSE });
    expect(container.textContent).toContain('Too little seen to say');
    expect(container.textContent).toContain('At least 20 posts');
    expect(queryAllByRole('img')).toHaveLength(1);
  });

  it('leaves out what the user switched off', () => {
    const view = {
      ...FULL,
      show: { rank: true, activity: false, followers: true, jargon: false, response: true },
    };
    const { container } = show({ state: 'shown', view });
    expect(container.querySelectorAll('.row')).toHaveLength(3);
    expect(container.querySelector('.evidence')?.textContent).not.toContain('政治站位”, 6 times');
  });

  it('marks the phrases of a quotation and links to the post', () => {
    const { container } = show({ state: 'shown', view: FULL });
    const marked = [...container.querySelectorAll('blockquote mark')].map((mark) => mark.textContent);
    expect(marked).toContain('提高政治站位');
    const links = [...container.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toContain('https://weibo.com/1000000005/R0a1b2c3e');
    expect(links.every((link) => link.rel.includes('noopener'))).toBe(true);
  });

  it('shows hostile names and texts as text', () => {
    const { container } = show({ state: 'shown', view: HOSTILE });
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.querySelector('h2')?.textContent).toContain('<img src=x onerror="alert(1)">');
    expect(container.querySelector('h2')?.textContent).not.toContain('\u202e');
    const hrefs = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !href.startsWith('https://weibo.com/'))).toEqual([]);
  });

  it('does not draw a rank that is uncertain', () => {
    const rank = { ...FULL.assessment.rank, certainty: 'uncertain' as const };
    const view = { ...FULL, assessment: { ...FULL.assessment, rank } } as typeof FULL;
    const { container } = show({ state: 'shown', view });
    expect(container.querySelector('.ladder')).toBeNull();
    expect(container.textContent).toContain('uncertain');
  });

  it.each(['en', 'zh_CN', 'zh_TW'] as const)('has a message for everything it says in %s', (language) => {
    for (const view of [FULL, SPARSE]) {
      const { container } = show({ state: 'shown', view }, language);
      expect(container.textContent).not.toMatch(/(card|level|fact|missing|needs|activity|evidence)\.[a-z]/);
      cleanup();
    }
  });

  it.each([
    ['full', { state: 'shown', view: FULL }],
    ['sparse', { state: 'shown', view: SPARSE }],
    ['unknown', { state: 'nothing' }],
    ['failed', { state: 'failed' }],
  ] satisfies [string, CardState][])('has no accessibility faults when %s', async (_name, state) => {
    const { container } = show(state);
    container.querySelector('details')?.setAttribute('open', '');
    expect(await complaints(container)).toEqual([]);
  });
});
