import { expect, test, vi } from 'vitest';
import { refreshTabs, reinject } from './tabs.ts';

const manifest = {
  host_permissions: ['https://weibo.com/*'],
  content_scripts: [
    { matches: ['https://weibo.com/*'], js: ['content-scripts/tap.js'], world: 'MAIN' },
    { matches: ['https://weibo.com/*'], js: ['content-scripts/annotate.js'], all_frames: true },
  ],
};

function fakeApi(tabs: object[]) {
  const api = {
    runtime: { getManifest: () => manifest },
    tabs: { query: vi.fn(async () => tabs), sendMessage: vi.fn(async () => ({ ok: true })) },
    scripting: { executeScript: vi.fn(async () => []) },
  };
  return { api, as: api as unknown as Parameters<typeof reinject>[0] };
}

test('open pages get the content scripts again, each in its own world', async () => {
  const { api, as } = fakeApi([{ id: 1 }, { id: 2, discarded: true }, {}]);
  await reinject(as);
  expect(api.tabs.query).toHaveBeenCalledWith({ url: ['https://weibo.com/*'] });
  expect(api.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 1, allFrames: false }, files: ['content-scripts/tap.js'], world: 'MAIN' }],
    [{ target: { tabId: 1, allFrames: true }, files: ['content-scripts/annotate.js'], world: 'ISOLATED' }],
  ]);
});

test('a tab that cannot be reached keeps no other from it', async () => {
  const { api, as } = fakeApi([{ id: 1 }, { id: 2 }]);
  api.scripting.executeScript.mockRejectedValueOnce(new Error('no access'));
  api.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
  await reinject(as);
  await refreshTabs(as);
  expect(api.scripting.executeScript).toHaveBeenCalledTimes(4);
  expect(api.tabs.sendMessage.mock.calls).toEqual([
    [1, { name: 'refresh', data: {} }],
    [2, { name: 'refresh', data: {} }],
  ]);
});
