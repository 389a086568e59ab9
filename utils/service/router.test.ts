import { expect, test, vi } from 'vitest';
import type { Handlers } from './router.ts';
import { route } from './router.ts';
import { MOST, SCHEMAS } from './schemas.ts';
import type { Sender, Trust } from './senders.ts';

const trust: Trust = {
  id: 'us',
  base: 'chrome-extension://us/',
  siteOf: (host) => (['weibo.com', 'm.weibo.cn', 's.weibo.com'].includes(host) ? 'weibo' : null),
};
const page: Sender = { id: 'us', url: 'https://weibo.com/u/1', tab: { id: 5 }, frameId: 0 };
const own: Sender = { id: 'us', url: 'chrome-extension://us/options.html', tab: { id: 6 } };
const handle = vi.fn(async (_data: unknown, _origin: unknown) => 'done');
const handlers = Object.fromEntries(
  Object.keys(SCHEMAS).map((name) => [name, handle]),
) as unknown as Handlers;
const send = (name: unknown, data: unknown, sender: Sender = page) => {
  handle.mockClear();
  return route({ name, data }, sender, handlers, trust);
};
const refused = { error: expect.stringMatching(/^refused|^Invalid/) };
const observed = { site: 'weibo', host: 'weibo.com', answers: [], keys: [], claims: [] };
const answer = { url: 'https://weibo.com/ajax/x', status: 200, text: '{}' };

test('a sound message from a page of ours reaches its handler with its origin', async () => {
  expect(await send('observe', { ...observed, keys: ['weibo:1'] })).toEqual({ ok: 'done' });
  const origin = { from: 'tab', site: 'weibo', host: 'weibo.com', tabId: 5, frameId: 0 };
  expect(handle).toHaveBeenCalledWith({ ...observed, keys: ['weibo:1'] }, origin);
});

test('an error of a handler comes back as text', async () => {
  handle.mockRejectedValueOnce(new Error('no disk'));
  expect(await route({ name: 'words', data: {} }, page, handlers, trust)).toEqual({ error: 'no disk' });
});

test.each<[string, Sender]>([
  ['another extension', { ...page, id: 'them' }],
  ['nobody', {}],
  ['a page that is not of our sites', { ...page, url: 'https://evil.example/' }],
  ['a page whose host only looks like ours', { ...page, url: 'https://weibo.com.evil.example/' }],
  ['a page with our host in its path', { ...page, url: 'https://evil.example/weibo.com' }],
  ['an insecure page', { ...page, url: 'http://weibo.com/' }],
  ['another port', { ...page, url: 'https://weibo.com:8443/' }],
  ['a page without a tab', { id: 'us', url: 'https://weibo.com/' }],
  ['an address that only begins like our pages', { ...page, url: 'chrome-extension://us.evil/' }],
  ['no address', { id: 'us', tab: { id: 5 } }],
])('%s is refused', async (_who, sender) => {
  expect(await send('words', {}, sender)).toMatchObject(refused);
  expect(handle).not.toHaveBeenCalled();
});

test.each(['exportAll', 'clearAll', 'storage', 'budget', 'digests', 'corrections', 'importCorrections'])(
  '%s is for our own pages',
  async (name) => {
    const given = { exportAll: { after: null }, digests: { keys: [] }, importCorrections: { text: '' } };
    const data = given[name as keyof typeof given] ?? {};
    expect(await send(name, data)).toMatchObject(refused);
    expect(await send(name, data, own)).toEqual({ ok: 'done' });
  },
);

test.each([
  'observe',
  'linger',
  'ask',
  'asked',
  'injectCard',
  'injectHighlight',
  'scan',
  'highlight',
  'siteState',
])('%s is for pages of a site', async (name) => {
  const data = {
    observe: observed,
    linger: { keys: [] },
    ask: { key: 'weibo:1', done: [] },
    asked: { key: 'weibo:1', step: 'x', answer },
    scan: { texts: ['x'] },
    highlight: { on: true },
    siteState: { site: 'weibo', state: { state: 'on' } },
  }[name];
  expect(await send(name, data ?? {}, own)).toMatchObject(refused);
  expect(await send(name, data ?? {})).toEqual({ ok: 'done' });
});

test.each<[string, string, unknown]>([
  ['no such message', 'eval', {}],
  ['a name from the prototype', 'constructor', {}],
  ['another site', 'observe', { ...observed, site: 'mastodon' }],
  ['another host', 'observe', { ...observed, host: 'm.weibo.cn' }],
  ['more than it should say', 'observe', { ...observed, more: 1 }],
  ['something else', 'observe', 'observe'],
  ['too many answers', 'observe', { ...observed, answers: Array(MOST.answers + 1).fill(answer) }],
  ['too many keys', 'observe', { ...observed, keys: Array(MOST.keys + 1).fill('weibo:1') }],
  [
    'too much text',
    'observe',
    { ...observed, answers: Array(5).fill({ ...answer, text: 'x'.repeat(1_900_000) }) },
  ],
  [
    'answers of another site',
    'observe',
    { ...observed, answers: [{ ...answer, url: 'https://evil.example/' }] },
  ],
  ['a key of another site', 'account', { key: 'mastodon:x:1' }],
  ['keys of another site', 'linger', { keys: ['weibo:1', 'x:1'] }],
  ['a status that is none', 'asked', { key: 'weibo:1', step: 'x', answer: { ...answer, status: 1e9 } }],
  ['too many texts', 'scan', { texts: Array(MOST.scanned + 1).fill('x') }],
  ['a text longer than any post', 'scan', { texts: ['x'.repeat(20_001)] }],
  ['more text than a page shows', 'scan', { texts: Array(10).fill('x'.repeat(20_000)) }],
  ['another page of ours', 'openPage', { page: 'popup', hash: '' }],
  ['a hash that is more than one', 'openPage', { page: 'options', hash: 'x"><script>' }],
  ['a rank that is none', 'correct', { key: 'weibo:1', correction: { level: 'L0' } }],
  ['a tier without a standing', 'correct', { key: 'weibo:1', correction: { tier: 'national' } }],
  [
    'two ranks at once',
    'correct',
    { key: 'weibo:1', correction: { level: 'L5', tier: 'national', standing: 'apex' } },
  ],
  ['its own date', 'correct', { key: 'weibo:1', correction: { at: '2000-01-01' } }],
])('a message is refused that says %s', async (_what, name, data) => {
  expect(await send(name, data)).toMatchObject(refused);
  expect(handle).not.toHaveBeenCalled();
});

test.each([null, undefined, 1, 'observe', [], {}, { name: 'words', data: {}, extra: 1 }])(
  'what is no message at all is refused: %j',
  async (message) => {
    expect(await route(message, page, handlers, trust)).toHaveProperty('error');
  },
);

test('one bad entry in a list of a page is left out and loses no other', async () => {
  const claim = { name: 'Office', mark: 'organisation' };
  const data = {
    ...observed,
    keys: ['weibo:1', `weibo:/n/${'x'.repeat(10_000)}`, 7, ''],
    claims: [
      { key: 'weibo:2', claim },
      { key: 'weibo:3', claim: { ...claim, name: 'x'.repeat(10_000) } },
    ],
    answers: [
      answer,
      { ...answer, text: 'x'.repeat(2_000_001) },
      { url: 'javascript:1', status: 1, text: '' },
    ],
  };
  await send('observe', data);
  const kept = { ...observed, keys: ['weibo:1'], claims: [{ key: 'weibo:2', claim }], answers: [answer] };
  expect(handle).toHaveBeenCalledWith(kept, expect.anything());
});
