// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FULL } from '../../tests/views.ts';
import type { AccountView } from '../../utils/messages.ts';
import { complaints, renderIn } from '../controls/testing.tsx';
import { JargonRow } from './jargon-row.tsx';

afterEach(cleanup);

const AMONG: AccountView = { ...FULL, jargonAmong: { n: 41, below: 0.63, interval: [0.48, 0.76] } };
const show = (view: AccountView, language: 'en' | 'zh_CN' | 'zh_TW' = 'en') =>
  renderIn(language, <JargonRow view={view} explain={() => undefined} />).container;
const plain = (element: Element) =>
  (element.textContent ?? '').replace(/\u2060/g, '').replace(/\u00a0/g, ' ');

describe('the jargon row', () => {
  it.each([
    ['en', 'More officialese than 63% (48–76%) of 41 official accounts seen on this site'],
    ['zh_CN', '在本机见过的41个同站官方账号中，官话分数高于其中的63%（48–76%）'],
    ['zh_TW', '在本機見過的41個同站官方帳號中，官腔分數高於其中的63%（48–76%）'],
  ] as const)('says where the score stands among others in %s', (language, line) => {
    expect(plain(show(AMONG, language))).toContain(line);
  });

  it('says nothing of others where too few were seen', () => {
    expect(plain(show(FULL))).toContain('41 of 100');
    expect(plain(show(FULL))).not.toContain('seen on this site');
  });

  it('has no accessibility faults', async () => {
    expect(await complaints(show(AMONG))).toEqual([]);
  });
});
