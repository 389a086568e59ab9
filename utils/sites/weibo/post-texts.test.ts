import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { PostData, UserData } from '../../../tests/fixtures/weibo/data.ts';
import { mobileCard } from '../../../tests/fixtures/weibo/dom-mobile.ts';
import { postRow } from '../../../tests/fixtures/weibo/dom-post.ts';
import { searchCard } from '../../../tests/fixtures/weibo/dom-search.ts';
import { vue2, vue3 } from '../../../tests/fixtures/weibo/markup.ts';
import type { Place } from '../contract.ts';
import { PAGES } from '../pages.ts';
import { POST_TEXTS } from '../post-texts.ts';
import { findDesktop } from './find-desktop.ts';
import { findMobile } from './find-mobile.ts';
import { findSearch } from './find-search.ts';
import { weiboPostTexts } from './post-texts.ts';

const user = (id: string, name: string): UserData => ({ id, name, type: 1 });
const POST: PostData = {
  id: '5300000000000001',
  user: user('2000000001', '某市发布'),
  text: '自己的话@某人 后半句',
  createdAt: 'Mon Nov 23 09:30:00 +0800 2026',
  retweeted: {
    id: '5300000000000002',
    user: user('2000000002', '某省发布'),
    text: '别人的话',
    createdAt: 'Mon Nov 23 08:30:00 +0800 2026',
  },
};

/** What stands as the words of each place in a post. */
function texts(build: (doc: Document) => HTMLElement, find: (root: ParentNode) => Place[], host: string) {
  const window = new Window({ url: `https://${host}/` });
  const doc = window.document as unknown as Document;
  doc.body.append(build(doc));
  return find(doc.body).map(({ anchor, role }) => [
    role,
    [...weiboPostTexts.of(anchor, role)].map((text) => text.textContent),
  ]);
}

describe.each([
  [
    'weibo.com 2021',
    (doc: Document) => postRow(doc, POST, { hash: vue2('3R0rO') }),
    findDesktop,
    'weibo.com',
  ],
  [
    'weibo.com 2025',
    (doc: Document) => postRow(doc, POST, { hash: vue3('m3n8j') }),
    findDesktop,
    'weibo.com',
  ],
  ['m.weibo.cn', (doc: Document) => mobileCard(doc, POST), findMobile, 'm.weibo.cn'],
] as const)('%s', (_name, build, find, host) => {
  const all = () => texts(build, find as (root: ParentNode) => Place[], host);

  it('gives an author the own words, and a repeated author the repeated ones', () => {
    expect(all().filter(([role]) => role === 'author')).toEqual([['author', ['自己的话@某人 后半句']]]);
    const repeated = all().filter(([role]) => role === 'reposted');
    // m.weibo.cn has the name in the text; the joint around links keeps it apart.
    expect(repeated).toEqual([['reposted', [expect.stringMatching(/^(?:@某省发布:)?别人的话$/)]]]);
  });

  it('gives a mention none', () => {
    for (const [role, words] of all()) if (role === 'mention') expect(words).toEqual([]);
  });
});

it('s.weibo.com: the words of the card', () => {
  const found = texts(
    (doc) => searchCard(doc, POST),
    findSearch as (root: ParentNode) => Place[],
    's.weibo.com',
  );
  expect(found).toContainEqual(['author', ['自己的话@某人 后半句']]);
});

it('every site says where its posts have their words', () => {
  expect(Object.keys(POST_TEXTS).sort()).toEqual(PAGES.map(({ page }) => page.id).sort());
});
