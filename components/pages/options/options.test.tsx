// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../../controls/testing.tsx';
import { Page } from '../page.tsx';
import { fakeLink } from '../testing.ts';
import { Options } from './options.tsx';

afterEach(cleanup);

function show(world: Parameters<typeof fakeLink>[0] = {}) {
  const fake = fakeLink(world);
  const page = (
    <Page link={fake.link} title="options.title">
      {(props) => <Options {...props} />}
    </Page>
  );
  return { ...render(page), ...fake };
}

describe('the options', () => {
  it('keeps a change at once and says so', async () => {
    const { findByRole, findByText, link } = show();
    fireEvent.click(await findByRole('switch', { name: /^Jargon/ }));
    await findByText('Saved');
    const show_ = { rank: true, activity: true, followers: true, jargon: false, response: true };
    expect(link.change).toHaveBeenCalledWith({ show: show_ });
  });

  it('says when a change could not be kept', async () => {
    const { findByRole, findByText, link } = show();
    link.change.mockRejectedValueOnce(new Error('quota'));
    fireEvent.click(await findByRole('switch', { name: 'Quiet look-ups' }));
    expect(await findByText(/^Not saved/)).toBeTruthy();
  });

  it('changes the language of the page with the setting', async () => {
    const { findByLabelText, findByText } = show();
    fireEvent.change(await findByLabelText('Language'), { target: { value: 'zh_TW' } });
    await findByText('圍觀設定');
    expect(document.documentElement.lang).toBe('zh-TW');
  });

  it('takes no number out of bounds, and says the bounds', async () => {
    const { findByLabelText, findByText, link } = show();
    const input = await findByLabelText('Requests an hour, at most');
    fireEvent.change(input, { target: { value: '600' } });
    await findByText('A whole number from 1 to 60.');
    expect(link.change).not.toHaveBeenCalled();
    fireEvent.change(input, { target: { value: '12' } });
    await vi.waitFor(() => expect(link.change).toHaveBeenCalledWith({ requestsPerHour: 12 }));
  });

  it('explains itself at the first run, until it was read', async () => {
    const { findByText, queryByText, link } = show({ settings: { welcomed: false } });
    await findByText('Welcome to Weiguan');
    fireEvent.click(await findByText('Understood'));
    await vi.waitFor(() => expect(queryByText('Welcome to Weiguan')).toBeNull());
    expect(link.change).toHaveBeenCalledWith({ welcomed: true });
  });

  it('exports page by page into one file', async () => {
    const pages: Record<string, unknown> = {
      null: { lines: ['{"a":1}', '{"a":2}'], next: 'x' },
      x: { lines: ['{"a":3}'], next: null },
    };
    const exportAll = ({ after }: { after: string | null }) => pages[String(after)];
    const { findByText, link } = show({ answers: { exportAll } });
    fireEvent.click(await findByText('Export everything'));
    await findByText('3 lines exported');
    const [name, parts] = link.download.mock.calls[0] ?? [];
    expect(name).toMatch(/^weiguan-\d{4}-\d\d-\d\d\.ndjson$/);
    expect(await new Blob(parts).text()).toBe('{"a":1}\n{"a":2}\n{"a":3}\n');
  });

  it('clears only after a second press', async () => {
    const { findByText, send } = show();
    fireEvent.click(await findByText('Clear everything'));
    await findByText(/Forget 3 accounts/);
    expect(send).not.toHaveBeenCalledWith('clearAll', {});
    fireEvent.click(await findByText('Yes, clear everything'));
    await findByText('Everything has been cleared.');
    expect(send).toHaveBeenCalledWith('clearAll', {});
  });

  it.each([
    ['as usual', {}],
    ['at the first run', { settings: { welcomed: false, off: ['weibo'] }, storage: { durable: false } }],
  ])('has no accessibility faults %s', async (_name, world) => {
    const { container, findByText } = show(world);
    fireEvent.click(await findByText('Clear everything'));
    await findByText('Keep it');
    expect(await complaints(container)).toEqual([]);
  });
});
