// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FULL } from '../../../tests/views.ts';
import type { Digest } from '../../../utils/model/digest.ts';
import { complaints } from '../../controls/testing.tsx';
import { Page } from '../page.tsx';
import { fakeLink, ON_WEIBO } from '../testing.ts';
import { Popup } from './popup.tsx';

afterEach(cleanup);

const digest = (key: string, band: Digest['band'], chip: string): Digest => ({
  ...FULL.digest,
  key,
  band,
  chip,
});
const TWO = {
  digests: [
    digest('weibo:1', 'E', 'Township'),
    digest('weibo:2', 'C', 'Bureau'),
    digest('weibo:2', 'C', 'Bureau'),
  ],
  names: { 'weibo:1': 'County Weather Office', 'weibo:2': '<b>Provincial Police</b>' },
};

function show(world: Parameters<typeof fakeLink>[0]) {
  const fake = fakeLink(world);
  const page = (
    <Page link={fake.link} title="popup.title">
      {(props) => <Popup {...props} />}
    </Page>
  );
  return { ...render(page), ...fake };
}

describe('the popup', () => {
  it('lists each account once, the highest rank first, with names as text', async () => {
    const { findAllByRole, container } = show(TWO);
    const rows = (await findAllByRole('button')).filter((button) => button.className === 'account');
    expect(rows.map((row) => row.querySelector('bdi')?.textContent)).toEqual([
      '<b>Provincial Police</b>',
      'County Weather Office',
    ]);
    expect(container.querySelector('b')).toBeNull();
  });

  it('counts who is at deputy-city level or above, departments and officials apart', async () => {
    const one = (key: string, kind: Digest['kind'], survey?: Digest['survey']) => ({
      ...digest(key, 'C', 'Bureau'),
      kind,
      ...(survey && { survey }),
    });
    const digests = [
      one('weibo:1', 'department', 'above'),
      one('weibo:2', 'department', 'below'),
      one('weibo:3', 'department'),
      one('weibo:4', 'individual', 'below'),
      one('weibo:5', 'mark'),
      one('weibo:6', 'individual', 'former'),
    ];
    const { findByText } = show({ digests });
    expect(await findByText('Departments: 1 of 2 at deputy-city level or above')).toBeTruthy();
    expect(await findByText('1 with no known level on the ladder')).toBeTruthy();
    expect(await findByText('1 former, not counted')).toBeTruthy();
    expect(await findByText('Officials: 0 of 1 at deputy-city level or above')).toBeTruthy();
  });

  it('unfolds the card of an account', async () => {
    const { findByText, findAllByText } = show(TWO);
    fireEvent.click(await findByText('County Weather Office'));
    expect(await findByText(/41 of 100/)).toBeTruthy();
    expect(await findAllByText('This is wrong')).toHaveLength(1);
  });

  it('switches the site off and on', async () => {
    const { findByRole, findByText, link } = show(TWO);
    fireEvent.click(await findByRole('switch', { name: /^on weibo/ }));
    expect(await findByText('Weiguan is switched off on weibo.com.')).toBeTruthy();
    expect(link.change).toHaveBeenLastCalledWith({ off: ['weibo'] });
    fireEvent.click(await findByRole('switch', { name: /^on weibo/ }));
    await findByText('County Weather Office');
    expect(link.change).toHaveBeenLastCalledWith({ off: [] });
  });

  it('marks phrases in the posts of this site alone, and says what the marks mean', async () => {
    const { findByRole, link } = show({ ...TWO, settings: { highlight: ['elsewhere'] } });
    const mark = () => findByRole('switch', { name: 'Highlight phrases in posts', description: /dotted/ });
    fireEvent.click(await mark());
    await vi.waitFor(() =>
      expect(link.change).toHaveBeenLastCalledWith({ highlight: ['elsewhere', 'weibo'] }),
    );
    fireEvent.click(await mark());
    await vi.waitFor(() => expect(link.change).toHaveBeenLastCalledWith({ highlight: ['elsewhere'] }));
  });

  it('opens the options, and the page where one checks a draft', async () => {
    const { findByText, send } = show({});
    fireEvent.click(await findByText('Check a draft'));
    expect(send).toHaveBeenCalledWith('openPage', { page: 'draft', hash: '' });
    fireEvent.click(await findByText('Options'));
    expect(send).toHaveBeenCalledWith('openPage', { page: 'options', hash: '' });
  });

  const changed = { ...ON_WEIBO, state: { state: 'changed', why: 'posts 3/40' } } as const;
  const stopped = { sign: '418', until: '2099-01-01T10:00:00Z' };
  it.each([
    ['elsewhere', { page: 'unsupported' }, /not on a site that Weiguan reads/],
    ['opened too early', { page: 'not-ready' }, /Reload it once/],
    ['nobody seen', {}, /No official account/],
    ['changed site', { page: changed }, /weibo\.com has changed/],
    ['reason of a changed site', { page: changed }, /found in 3 of 40 posts/],
    ['site that the browser withholds', { page: 'not-allowed' }, /does not let Weiguan read/],
    ['no storage', { storage: { durable: false } }, /refuses to keep data/],
    ['budget', { budget: { left: 7 } }, /7 of 30 requests left/],
    ['stopped', { budget: { stopped } }, /limit \(418\).*2099/],
    ['listed', TWO, /2 official accounts/],
  ] as [string, Parameters<typeof fakeLink>[0], RegExp][])(
    'says it in words: %s',
    async (_name, world, words) => {
      const { findByText, container } = show(world);
      expect(await findByText(words)).toBeTruthy();
      expect(await complaints(container)).toEqual([]);
    },
  );

  it('says that the background did not answer, and tries again', async () => {
    let fails = true;
    const budget = () => {
      if (fails) throw new Error('gone');
      return { perHour: 30, left: 24, nextAt: '2020-01-01T00:00:00Z', stopped: null };
    };
    const { findByText } = show({ ...TWO, answers: { budget } });
    const again = await findByText('Try again');
    fails = false;
    fireEvent.click(again);
    expect(await findByText('County Weather Office')).toBeTruthy();
  });
});
