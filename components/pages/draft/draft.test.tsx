// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeHighlights } from '../../../utils/page/highlight/testing.ts';
import { complaints, renderIn } from '../../controls/testing.tsx';
import { Draft } from './draft.tsx';
import { Mirror } from './mirror.ts';

const FORMAL = '我们高度重视，扎实推进各项工作，高度重视群众反映的问题，取得显著成效。';

let highlights: ReturnType<typeof fakeHighlights>;
beforeEach(() => {
  highlights = fakeHighlights();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const marked = () => [...highlights.values()].flatMap((ranges) => [...ranges].map(String));

async function type(text: string, language: Parameters<typeof renderIn>[0] = 'en') {
  const page = renderIn(language, <Draft />);
  const box = page.container.querySelector('textarea') as HTMLTextAreaElement;
  fireEvent.input(box, { target: { value: text } });
  await vi.waitFor(() =>
    expect(page.container.querySelector('.draft-result h2 + *')?.textContent).not.toMatch(/here/),
  );
  return { ...page, box };
}

describe('the page for drafts', () => {
  it('gives score, phrases, kinds and plainer words while one types', async () => {
    const { findByText, findByRole, getAllByText } = await type(FORMAL);
    await findByText(/^\d+ of 100$/);
    await findByRole('button', { name: /高度重视/ });
    expect(await findByText('2×')).toBeTruthy();
    expect(getAllByText(/^Plainer: /).length).toBeGreaterThan(0);
    expect(marked()).toContain('高度重视');
    await findByRole('rowheader', { name: 'Declared attitude' });
  });

  it('shows where a phrase stands', async () => {
    const { findByRole, box } = await type(FORMAL);
    fireEvent.click(await findByRole('button', { name: /高度重视/ }));
    expect([box.selectionStart, box.selectionEnd]).toEqual([2, 6]);
  });

  it.each([
    ['高度重视', /needs 20 Chinese characters/],
    ['Die Stadt und das Land sind für alle Menschen da', /neither Chinese nor English/],
    ['We will leverage strategic partnerships to empower all of our stakeholders for the future.', /of 100/],
    ['我們高度重視，紮實推進各項工作，取得顯著成效，請大家放心。', /of 100/],
  ])('says what it can of %s', async (text, words) => {
    const { container } = await type(text);
    expect(container.querySelector('.draft-result')?.textContent).toMatch(words);
  });

  it('is read out when the typing pauses', async () => {
    await type(FORMAL);
    await vi.waitFor(
      () => {
        const said = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
        expect(said.join()).toMatch(/on a scale of 0 to 100/);
      },
      { timeout: 2000 },
    );
  });

  it('copies text with marks, and shows it where the browser refuses', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const { findByRole, findByText, findByLabelText } = await type(FORMAL);
    fireEvent.click(await findByRole('button', { name: 'Copy with marks' }));
    await findByText('Copied');
    expect(writeText.mock.lastCall?.[0]).toMatch(/^我们【高度重视】（/);
    fireEvent.change(await findByLabelText('Format'), { target: { value: 'markdown' } });
    fireEvent.click(await findByRole('switch', { name: 'Add plainer words' }));
    writeText.mockRejectedValueOnce(new Error('refused'));
    fireEvent.click(await findByRole('button', { name: 'Copy with marks' }));
    const shown = (await findByLabelText('Draft with marks')) as HTMLTextAreaElement;
    expect(shown.value).toMatch(/^我们\*\*高度重视\*\*，/);
  });

  it('is emptied by a press', async () => {
    const { findByText, box } = await type(FORMAL);
    fireEvent.click(await findByText('Empty the box'));
    await vi.waitFor(() => expect(box.value).toBe(''));
    await vi.waitFor(() => expect(marked()).toEqual([]));
  });

  it.each(['en', 'zh_CN', 'zh_TW'] as const)('has no accessibility faults in %s', async (language) => {
    const page = renderIn(language, <Draft />);
    expect(await complaints(page.container)).toEqual([]);
    const box = page.container.querySelector('textarea') as HTMLTextAreaElement;
    fireEvent.input(box, { target: { value: FORMAL } });
    await vi.waitFor(() => expect(page.container.querySelector('table')).toBeTruthy());
    expect(await complaints(page.container)).toEqual([]);
    expect(page.container.textContent).not.toMatch(/draft\.|phrase\./);
  });
});

describe('the text behind the box', () => {
  it('is one node, however much is typed and marked', () => {
    const element = document.createElement('div');
    const mirror = new Mirror(element);
    const nodes = [...element.childNodes];
    for (const text of [FORMAL, `${FORMAL}${FORMAL}`.repeat(50), '', 'x\n']) {
      mirror.write(text);
      mirror.mark([{ start: 0, end: Math.min(2, text.length), weight: 1 }]);
      expect(element.textContent).toBe(`${text}\u200b`);
      expect([...element.childNodes]).toEqual(nodes);
    }
  });
});
