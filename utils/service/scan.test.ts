import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { scan } from './scan.ts';
import { fakeWorld, wake } from './testing/fakes.ts';

const FROM = { site: 'weibo', host: 'weibo.com' };
const TEXTS = ['我们高度重视。', '下雨了。', 'Die Stadt und das Land', ''];

describe('phrases in texts of a page', () => {
  it('are told with exact offsets and words in the user’s language, text by text', async () => {
    const { service } = wake(fakeWorld({ highlight: ['weibo'], language: 'zh_CN' }));
    const { texts, language } = await scan(service, FROM, { texts: TEXTS });
    expect(language).toBe('zh_CN');
    expect(texts.map((hints) => hints.length)).toEqual([1, 0, 0, 0]);
    expect(texts[0]?.[0]).toMatchObject({
      start: 2,
      end: 6,
      lines: expect.arrayContaining(['可以改为：说清做了什么']),
    });
  });

  it.each([
    ['not wanted', {}],
    ['wanted on another site', { highlight: ['elsewhere'] }],
    ['on a site that is switched off', { highlight: ['weibo'], off: ['weibo'] }],
  ])('are not told where they are %s', async (_why, settings) => {
    const { service } = wake(fakeWorld(settings));
    expect((await scan(service, FROM, { texts: TEXTS })).texts).toEqual([[], [], [], []]);
  });
});

it('the switch of one site leaves the others as they are', async () => {
  const { service } = wake(fakeWorld({ highlight: ['elsewhere'] }));
  await highlight(service, FROM, { on: true });
  await highlight(service, FROM, { on: true });
  expect((await service.settings()).highlight).toEqual(['elsewhere', 'weibo']);
  await highlight(service, FROM, { on: false });
  expect((await service.settings()).highlight).toEqual(['elsewhere']);
});
