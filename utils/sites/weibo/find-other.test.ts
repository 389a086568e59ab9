import { describe, expect, test } from 'vitest';
import { documentAt } from '../../../tests/fixtures/weibo/document.ts';
import { mobileCard, mobileComment, mobileHeader } from '../../../tests/fixtures/weibo/dom-mobile.ts';
import { searchCard, searchUser } from '../../../tests/fixtures/weibo/dom-search.ts';
import { el } from '../../../tests/fixtures/weibo/markup.ts';
import {
  cityOffice,
  forwarded,
  notice,
  otherReader,
  question,
} from '../../../tests/fixtures/weibo/people.ts';
import { weiboPage } from './page.ts';

const seen = (root: ParentNode) => [...weiboPage.find(root)].map(({ role, key }) => `${role} ${key}`);
const City = `weibo:${cityOffice.id}`;

describe('s.weibo.com', () => {
  const doc = documentAt('https://s.weibo.com/weibo?q=x');

  test.each([2018, 2026] as const)(
    'a post of the page of %s names its author, with the V as a claim',
    (era) => {
      const [author, mention] = weiboPage.find(searchCard(doc, notice, era));
      expect(author).toMatchObject({
        key: City,
        role: 'author',
        claim: { name: '云川发布', mark: 'organisation' },
      });
      expect(mention).toMatchObject({ key: 'weibo:/n/平安云川', role: 'mention' });
    },
  );

  test('a person has another V, and nobody without V is claimed', () => {
    const person = { ...otherReader, type: 0 };
    expect([...weiboPage.find(searchCard(doc, { ...notice, user: person }))][0]?.claim?.mark).toBe(
      'individual',
    );
    expect([...weiboPage.find(searchCard(doc, { ...notice, user: otherReader }))][0]?.claim).toBeUndefined();
  });

  test('accounts in the search for people', () => {
    const [place] = weiboPage.find(searchUser(doc, cityOffice));
    expect(place).toMatchObject({ key: City, role: 'list', claim: { mark: 'organisation' } });
  });

  test('the pages of the search itself are no accounts', () => {
    const links = ['/weibo?q=x', '/user?q=x', '/top/summary'].map((href) => el(doc, 'a', { href }, 'x'));
    expect(seen(el(doc, 'div', { class: 'card-wrap' }, ...links))).toEqual([]);
  });

  test('the self-check', () => {
    expect(weiboPage.check(el(doc, 'div', {}, searchCard(doc, notice)))).toEqual({ posts: 1, withAuthor: 1 });
  });
});

describe('m.weibo.cn', () => {
  const doc = documentAt(`https://m.weibo.cn/u/${cityOffice.id}`);

  test('a post names its author, a repost both', () => {
    expect(seen(mobileCard(doc, forwarded))).toEqual([
      'author weibo:2900000002',
      'mention weibo:/n/云川发布',
      `reposted ${City}`,
      'mention weibo:/n/平安云川',
    ]);
  });

  test('the badge goes behind the V, inside the block that holds the name', () => {
    const [place] = weiboPage.find(mobileCard(doc, notice));
    expect(place?.anchor.className).toContain('m-icon-bluev');
  });

  test('a comment', () => {
    expect(seen(mobileComment(doc, question))).toEqual(['comment weibo:7900000001']);
  });

  test("the profile's head is named by the address", () => {
    expect(seen(el(doc, 'div', {}, mobileHeader(doc, cityOffice)))).toEqual([`profile ${City}`]);
  });

  test('the self-check', () => {
    expect(weiboPage.check(el(doc, 'div', {}, mobileCard(doc, notice)))).toEqual({ posts: 1, withAuthor: 1 });
  });
});
