// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHECK, CHECKED } from '../../tests/followers-views.ts';
import { FULL } from '../../tests/views.ts';
import type { CheckView } from '../../utils/messages.ts';
import { byUser, complaints, renderIn } from '../controls/testing.tsx';
import { type Check, SpotCheck } from './spot-check.tsx';
import { withCheck } from './with-check.ts';

afterEach(cleanup);

const click = (element: Element) => fireEvent(element, byUser(new MouseEvent('click', { bubbles: true })));
const key = (element: Element, name: string) =>
  fireEvent(element, byUser(new KeyboardEvent('keydown', { key: name, bubbles: true })));

function show(
  before: CheckView | null,
  after: CheckView | null = CHECK,
  more: { n?: number; language?: 'en' | 'zh_CN' | 'zh_TW'; act?: Check } = {},
) {
  const act = vi.fn<Check>(more.act ?? (async () => undefined));
  const Held = () => {
    const [check, set] = useState(before);
    const run: Check = async (step) => {
      await act(step);
      set(after);
    };
    return <SpotCheck view={withCheck(FULL, check)} n={more.n ?? 300} act={run} />;
  };
  return { ...renderIn(more.language ?? 'en', <Held />), act };
}

describe('the spot check', () => {
  it('is offered where there are enough followers, and does nothing on the page’s own click', () => {
    const { getByText, act } = show(null);
    fireEvent.click(getByText('Judge 20 of them yourself'));
    expect(act).not.toHaveBeenCalled();
    cleanup();
    expect(show(null, null, { n: 19 }).container.textContent).toBe('');
  });

  it('shows one follower with public facts and a link to the site, but not what the model says', async () => {
    const { getByText, findByText, container } = show(null);
    click(getByText('Judge 20 of them yourself'));
    await findByText('8 of 20');
    const text = container.textContent ?? '';
    for (const words of ['followers', '195', 'no picture', 'default or random name', 'since'])
      expect(text).toContain(words);
    expect(text).not.toContain('description'); // not known is not said
    expect(text).not.toMatch(/%|score/);
    const link = await findByText('Open this account');
    expect(link.getAttribute('href')).toBe('https://weibo.com/u/7700000010');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('links to nowhere else, and says so when the id is gone', async () => {
    const next = CHECK.next && { ...CHECK.next, url: 'https://evil.example/u/1' };
    const { getByText, findByText, container } = show(CHECK, { ...CHECK, next });
    click(getByText('Go on judging (7 of 20)'));
    await findByText('No link: ids are held for an hour only');
    expect(container.querySelector('a')).toBeNull();
  });

  it('is judged by button or by key, and only by the user', async () => {
    const { getByText, findByText, getByRole, act } = show(CHECK);
    click(getByText('Go on judging (7 of 20)'));
    const group = await vi.waitFor(() => getByRole('group'));
    expect(document.activeElement).toBe(group);
    act.mockClear();
    fireEvent.keyDown(group, { key: '2' });
    fireEvent.click(getByText('Real'));
    expect(act).not.toHaveBeenCalled();
    const steps = async (press: () => void) => {
      press();
      await vi.waitFor(() => expect(act).toHaveBeenCalled());
      await findByText('8 of 20');
      const [step] = act.mock.calls[0] ?? [];
      act.mockClear();
      return step;
    };
    expect(await steps(() => click(getByText('Real')))).toEqual({ do: 'judge', mark: 815, verdict: 'real' });
    expect(await steps(() => key(group, '2'))).toEqual({ do: 'judge', mark: 815, verdict: 'empty' });
    expect(await steps(() => key(group, '3'))).toEqual({ do: 'judge', mark: 815, verdict: 'unknown' });
    expect(await steps(() => key(group, 'Backspace'))).toEqual({ do: 'undo' });
    key(group, '4');
    key(group, ' ');
    expect(act).not.toHaveBeenCalled();
  });

  it('ends with a share, its interval and what it rests on; more can be judged', async () => {
    const { getByText, findByText, container } = show(CHECK, CHECKED);
    click(getByText('Go on judging (7 of 20)'));
    await findByText('Your check: 34% empty');
    expect(container.textContent?.replace(/\u2060/g, '')).toContain('19–52%');
    expect(container.textContent).toContain('2 can’t tell');
    expect(getByText('Judge 30 more')).toBeTruthy();
    expect(getByText('Copy the check')).toBeTruthy();
  });

  it('can be left and gone on with, with the focus where it belongs', async () => {
    const { getByText, findByText, container } = show(CHECK);
    click(getByText('Go on judging (7 of 20)'));
    fireEvent.click(await findByText('Later'));
    await findByText('Go on judging (7 of 20)');
    expect(document.activeElement).toBe(container.querySelector('.check'));
  });

  it('says when it could not be kept', async () => {
    const act = async () => {
      throw new Error('no database');
    };
    const { getByText, findByRole } = show(null, null, { act });
    click(getByText('Judge 20 of them yourself'));
    expect((await findByRole('alert')).textContent).toBe('That could not be kept.');
  });

  it.each(['en', 'zh_CN', 'zh_TW'] as const)(
    'has words and no accessibility faults in %s',
    async (language) => {
      const { container, getAllByRole, findByRole } = show(CHECK, CHECK, { language });
      expect(await complaints(container)).toEqual([]);
      const [first] = getAllByRole('button');
      if (first) click(first);
      await findByRole('group');
      expect(await complaints(container)).toEqual([]);
      expect(container.innerHTML).not.toMatch(/card\.[a-z]/);
    },
  );
});
