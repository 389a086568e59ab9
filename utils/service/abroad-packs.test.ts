import { expect, test, vi } from 'vitest';
import type { Observation } from '../model/observation.ts';
import { createPacks } from './abroad-packs.ts';

const WORDS = JSON.stringify({ congress: 'repdoe', tables: { en: { 'gov city apex': 'city of' } } });
const US = '# head\nMVT burlingtonvt\n';
const load = () => vi.fn(async (path: string) => (path.includes('us-') ? US : WORDS));
const seen = (key: string, handle: string): Observation => ({
  key,
  at: '2026-11-23T00:00:00Z',
  source: 'page',
  account: { site: key.split(':')[0] ?? '', host: '', id: '1', handle },
});

test('Weibo needs no pack', async () => {
  const get = load();
  const packs = createPacks(get);
  await packs.ready({ keys: ['weibo:1'], observations: [seen('weibo:1', 'a.gov')] });
  expect(get).not.toHaveBeenCalled();
  expect(packs.tables()).toEqual({});
});

test('a foreign body on Weibo needs the words, an office of the mainland in English does not', async () => {
  const get = load();
  const packs = createPacks(get);
  const named = (name: string): Observation => {
    const made = seen('weibo:1', 'a');
    return { ...made, account: { site: 'weibo', host: '', id: '1', name } };
  };
  await packs.ready({ keys: [], observations: [named('Hangzhou Bureau of Commerce'), named('杭州发布')] });
  expect(get).not.toHaveBeenCalled();
  await packs.ready({ keys: [], observations: [named('City of Elmsford Bay')] });
  expect(get.mock.calls).toEqual([['/packs/abroad-words.json']]);
});

test('the words come with the first account of another site, the register with the first .gov domain', async () => {
  const get = load();
  const packs = createPacks(get);
  await packs.ready({ keys: [], observations: [seen('x:1', 'someone')] });
  expect(get.mock.calls).toEqual([['/packs/abroad-words.json']]);
  await packs.ready({ keys: [], observations: [seen('bluesky:1', 'burlingtonvt.gov')] });
  await packs.ready({ keys: ['bluesky:1'], observations: [] });
  expect(get).toHaveBeenCalledTimes(2);
  expect(packs.tables().us?.get('burlingtonvt')).toBe('MVT');
  expect(packs.tables().congress?.has('repdoe')).toBe(true);
});

test('a pack that cannot be loaded fails nothing and is tried again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const get = vi
    .fn<(path: string) => Promise<string>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValue(WORDS);
  const packs = createPacks(get);
  await packs.ready({ keys: [], observations: [seen('x:1', 'someone')] });
  expect(packs.tables()).toEqual({});
  await packs.ready({ keys: [], observations: [seen('x:1', 'someone')] });
  expect(packs.tables().words).toBeDefined();
});
