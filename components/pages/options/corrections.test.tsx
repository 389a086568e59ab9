// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCorrections } from '../../../utils/interchange/corrections.ts';
import type { CorrectionView } from '../../../utils/messages.ts';
import { byUser, complaints } from '../../controls/testing.tsx';
import { Page } from '../page.tsx';
import { fakeLink } from '../testing.ts';
import { Corrections } from './corrections.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const AT = '2026-11-23T00:00:00.000Z';
const ROWS: CorrectionView[] = [
  {
    correction: { key: 'weibo:7', level: 'L7', at: AT, note: '<i>no</i>' },
    name: 'Town Hall',
    case: { scale: 'ladder', row: 'weibo:7\tTown Hall' },
  },
  {
    correction: { key: 'weibo:8', tier: 'national', standing: 'apex', at: AT },
    name: null,
    case: { scale: 'elsewhere', row: 'weibo:8\tweibo' },
  },
];

function show(answers: Record<string, unknown> = {}) {
  const fake = fakeLink({ answers: { corrections: { corrections: ROWS }, ...answers } });
  const page = (
    <Page link={fake.link} title="options.title">
      {({ link }) => <Corrections link={link} />}
    </Page>
  );
  return { ...render(page), ...fake };
}

const click = (element: Element) => fireEvent(element, byUser(new MouseEvent('click', { bubbles: true })));

async function choose(container: Element, file: File) {
  const input = container.querySelector('input[type=file]');
  if (!input) throw new Error('no input');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent(input, byUser(new Event('change', { bubbles: true })));
}

describe('the list of corrections', () => {
  it('shows each with its rank and note as text', async () => {
    const { findByText, container } = show();
    await findByText('Town Hall');
    await findByText('weibo:8');
    await findByText('County level (division)');
    await findByText('National: government or its head');
    await findByText('<i>no</i>');
    expect(await complaints(container)).toEqual([]);
  });

  it('withdraws one on the user’s own click alone', async () => {
    const corrections = vi.fn().mockReturnValueOnce({ corrections: ROWS.slice(0, 1) });
    corrections.mockReturnValue({ corrections: [] });
    const { findByText, send } = show({ corrections, correct: null });
    fireEvent.click(await findByText('Withdraw'));
    expect(send).not.toHaveBeenCalledWith('correct', expect.anything());
    click(await findByText('Withdraw'));
    await findByText(/^None yet/);
    expect(send).toHaveBeenCalledWith('correct', { key: 'weibo:7', correction: null });
  });

  it('saves them as a file that can be read again', async () => {
    const { findByText, link } = show();
    await findByText('Town Hall');
    click(await findByText('Save as a file'));
    const [name, parts] = link.download.mock.calls[0] ?? [];
    expect(name).toMatch(/^weiguan-corrections-\d{4}-\d\d-\d\d\.json$/);
    const read = readCorrections(await new Blob(parts).text());
    expect(read).toEqual({ state: 'ok', corrections: ROWS.map(({ correction }) => correction) });
  });

  it('saves them as case files, one for each scale, with their heads', async () => {
    const { findByText, link } = show();
    await findByText('Town Hall');
    click(await findByText('Save as cases'));
    const files = await Promise.all(
      link.download.mock.calls.map(async ([name, parts]) => [name, await new Blob(parts).text()]),
    );
    expect(files).toEqual([
      ['weiguan-cases-ladder.tsv', expect.stringMatching(/^id\taccount_name\t.*\nweibo:7\tTown Hall\n$/)],
      ['weiguan-cases-elsewhere.tsv', expect.stringMatching(/^id\tplatform\t.*\nweibo:8\tweibo\n$/)],
    ]);
  });

  it('reads a file and says what came of it', async () => {
    const importCorrections = vi.fn(() => ({ state: 'ok', added: 2, replaced: 1, older: 0 }));
    const { container, findByText } = show({ importCorrections });
    await findByText('Town Hall');
    await choose(container, new File(['{"x":1}'], 'x.json'));
    await findByText(/^Read: 2 new, 1 replaced/);
    expect(importCorrections).toHaveBeenCalledWith({ text: '{"x":1}' });
  });

  it.each([
    [{ state: 'bad', why: 'json' }, /^This file is not JSON/],
    [{ state: 'bad', why: 'version' }, /newer Weiguan/],
    [{ state: 'bad', why: 'entry', at: 3, field: 'level' }, /^Correction 3 of this file is wrong \(level\)/],
  ])('says what is wrong with a file: %j', async (answer, words) => {
    const { container, findByText, findByRole } = show({ importCorrections: () => answer });
    await findByText('Town Hall');
    await choose(container, new File(['?'], 'x.json'));
    await findByText(words);
    expect((await findByRole('alert')).textContent).toContain('Nothing was changed.');
  });

  it('copies a case, and shows it where the browser refuses', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { findAllByText, findByText, findByLabelText } = show();
    const [first] = await findAllByText('Copy as a test case');
    if (first) click(first);
    await findByText('Copied');
    expect(writeText).toHaveBeenCalledWith('weibo:7\tTown Hall');
    writeText.mockRejectedValueOnce(new Error('denied'));
    if (first) click(first);
    expect(await findByLabelText('Row of the case file')).toHaveProperty('value', 'weibo:7\tTown Hall');
  });
});
