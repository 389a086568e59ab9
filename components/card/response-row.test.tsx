// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FULL } from '../../tests/views.ts';
import type { AccountView } from '../../utils/messages.ts';
import type { Findings } from '../../utils/model/finding.ts';
import { complaints, renderIn } from '../controls/testing.tsx';
import { EvidenceList } from './evidence.tsx';
import { ResponseRow } from './response-row.tsx';

afterEach(cleanup);

const LANGUAGES = ['en', 'zh_CN', 'zh_TW'] as const;
const full = FULL.assessment.response;
if ('missing' in full) throw new Error('the full view has a finding');

/** The example of the method's page. */
const asked = {
  ...full,
  questions: {
    rate: 4 / 15,
    interval: [0.12, 0.52],
    medianMinutes: 29,
    medianInterval: null,
    n: 15,
    answered: 4,
  },
} satisfies Findings['response'];

const viewOf = (response: Findings['response']): AccountView => ({
  ...FULL,
  assessment: { ...FULL.assessment, response },
});
const show = (response: Findings['response'], language: (typeof LANGUAGES)[number] = 'en') =>
  renderIn(language, <ResponseRow view={viewOf(response)} explain={() => undefined} />).container;
/** As it is read: without the marks that keep units on one line. */
const words = (element: Element) =>
  (element.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2060', '').replace(/\s+/g, ' ');

const FEW: Findings['response'] = {
  missing: 'too-little',
  evidence: [
    { id: 'response.counted', values: { answered: 1, n: 3, posts: 2 } },
    { id: 'response.open', values: { n: 16, at: '2026-11-02T08:00:00.000Z' }, post: '5200000000000001' },
    { id: 'response.open', values: { n: 1, at: '2026-11-02T08:00:00.000Z' }, post: 'javascript:alert(1)' },
  ],
};
const CLOSED: Findings['response'] = {
  missing: 'not-applicable',
  evidence: [{ id: 'response.closed', values: { n: 8, total: 8 } }],
};

describe('whether an account answers', () => {
  it('tells of the questions first, with interval and median, and of all comments below', () => {
    const text = words(show(asked));
    expect(text).toContain('Answers 4 of 15 questions seen 12–52% median 29 min');
    expect(text).toContain('of 33 comments in all 9 answered 14–44%');
    expect(text).toContain('answered 2 comments under posts of others, too');
  });

  it('tells of the comments where too few questions were seen, with a bar from 20 on', () => {
    const row = show({ ...full, questions: null });
    expect(words(row)).toContain('Answers 9 of 33 comments seen 14–44% median 29 min (12 min to 1.6 hr)');
    expect(row.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('9 of 33');
    expect(show(asked).querySelector('[role=img]')).toBeNull();
  });

  it('shows no median where nothing was answered', () => {
    const none = {
      ...full,
      questions: null,
      answered: 0,
      rate: 0,
      medianMinutes: null,
      medianInterval: null,
    };
    const text = words(show(none));
    expect(text).toContain('Answers 0 of 33 comments seen');
    expect(text).not.toContain('median');
  });

  it('says that too few were seen, and which post to open', () => {
    const row = show(FEW);
    expect(words(row)).toContain('Not enough seen: 3 comments that can be judged');
    const links = [...row.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual(['https://weibo.com/1000000005/5200000000000001']);
    expect(links[0]?.textContent).toBe('2\u00a0Nov\u00a02026 (16 comments)');
  });

  it('says that comments are closed, as a fact and not as silence', () => {
    expect(words(show(CLOSED))).toContain('Comments are closed or limited under 8 of 8 posts seen');
  });

  it.each(LANGUAGES)('has its words and no accessibility faults in %s', async (language) => {
    for (const response of [full, FEW, CLOSED, { missing: 'hidden' } as const]) {
      const row = show(response, language);
      expect(row.textContent).not.toMatch(/(?:card|needs|missing|evidence)\.[a-z]|\{/);
      expect(await complaints(row)).toEqual([]);
      cleanup();
    }
  });
});

describe('the evidence of answers', () => {
  it('opens the post of every pair; one of somebody else without the account’s id', () => {
    const elsewhere = {
      id: 'response.elsewhere.answer',
      values: { minutes: 4 },
      post: '5200000000000101',
      elsewhere: true,
    } as const;
    const view = viewOf({ ...full, evidence: [...full.evidence, elsewhere] });
    const { container } = renderIn('en', <EvidenceList view={view} />);
    const items = [...container.querySelectorAll('li')];
    const linkOf = (text: string) =>
      items.find((item) => words(item).includes(text))?.querySelector('a')?.href;
    expect(linkOf('Question answered after 29 min')).toBe('https://weibo.com/1000000005/R0a1b2c3d');
    expect(linkOf('under a post of somebody else after 4 min')).toBe(
      'https://m.weibo.cn/detail/5200000000000101',
    );
  });
});
