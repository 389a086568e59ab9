import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentAt } from '../../../tests/fixtures/weibo/document.ts';
import * as dom from '../../../tests/fixtures/weibo/dom.ts';
import { el, type Hash, vue2, vue3 } from '../../../tests/fixtures/weibo/markup.ts';
import {
  cityOffice,
  forwarded,
  notice,
  otherReader,
  policeOffice,
  question,
} from '../../../tests/fixtures/weibo/people.ts';
import { weiboPage } from './page.ts';

const doc = documentAt('https://weibo.com/');
const seen = (root: ParentNode) => [...weiboPage.find(root)].map(({ role, key }) => `${role} ${key}`);
const City = `weibo:${cityOffice.id}`;
const Police = `weibo:${policeOffice.id}`;

const ending = () => Math.random().toString(36).slice(2, 7);
const fronts: [string, () => Hash][] = [
  ['Vue 2 of 2021', () => vue2(ending())],
  ['Vue 3 of December 2025', () => vue3(ending())],
];

describe.each(fronts)('weibo.com, %s, with class endings made up anew', (_name, hash) => {
  const options = () => ({ hash: hash() });

  test('a post names its author once and its mentions; avatar, time and counters name nobody', () => {
    expect(seen(dom.postRow(doc, notice, options()))).toEqual([
      `author ${City}`,
      'mention weibo:/n/平安云川',
    ]);
  });

  test('a repost names both authors', () => {
    expect(seen(dom.postRow(doc, forwarded, options()))).toEqual([
      `author ${Police}`,
      'mention weibo:/n/云川发布',
      `reposted ${City}`,
      'mention weibo:/n/平安云川',
    ]);
  });

  test('the badge goes behind the name', () => {
    const [place] = weiboPage.find(dom.postRow(doc, notice, options()));
    expect(place?.anchor.textContent).toBe('云川发布');
  });

  test.each(['/yunchuanfabu', '/n/云川发布', '/123456'])(
    'the permalink gives the uid when the author is linked as %s',
    (authorHref) => {
      const row = dom.postRow(doc, notice, { ...options(), authorHref, withoutCard: true });
      expect(seen(row)[0]).toBe(`author ${City}`);
    },
  );

  test('a co-author with a vanity address is not taken for the author', () => {
    const row = dom.postRow(doc, notice, options());
    row.querySelector('header')?.append(el(doc, 'a', { href: '/pinganyunchuan' }, '平安云川'));
    expect(seen(row)).toContain('author weibo:/pinganyunchuan');
  });

  test('a name whose text is still to come has no place yet', () => {
    const row = dom.postRow(doc, { ...notice, text: '' }, { ...options(), withoutText: true });
    expect(seen(row)).toEqual([]);
    const name = row.querySelector('header span[title]');
    name?.append('云川发布');
    expect(seen(row)).toEqual([`author ${City}`]);
    expect(name && seen(name)).toEqual([`author ${City}`]);
  });

  test('a recycled row shows its new author', () => {
    const row = dom.postRow(doc, notice, options());
    seen(row);
    const link = row.querySelector('header a[usercard]');
    link?.setAttribute('href', `/u/${policeOffice.id}`);
    link?.setAttribute('usercard', policeOffice.id);
    expect(seen(row)[0]).toBe(`author ${Police}`);
    expect(link && seen(link)).toEqual([`author ${Police}`]);
  });

  test('comments and answers name who wrote them', () => {
    expect(seen(dom.commentList(doc, [question], options()))).toEqual([
      'comment weibo:7900000001',
      `comment ${City}`,
      'mention weibo:/n/用户7900000001',
    ]);
  });

  test('the head of a profile is found by its counters, once, when its name has come', () => {
    const places = [...weiboPage.find(dom.profileHeader(doc, cityOffice, options()))];
    expect(places.map(({ role, key, anchor }) => [role, key, anchor.textContent])).toEqual([
      ['profile', City, '云川发布'],
    ]);
    expect(seen(dom.profileHeader(doc, cityOffice, { ...options(), withoutText: true }))).toEqual([]);
  });

  test('a row of followers is one link: the badge goes behind the name in it', () => {
    const [place] = weiboPage.find(dom.followRow(doc, policeOffice, options()));
    expect([place?.role, place?.key, place?.anchor.textContent]).toEqual(['list', Police, '平安云川']);
  });

  test("the site's hover card", () => {
    expect(seen(dom.hoverCard(doc, cityOffice, options()))).toEqual([`card ${City}`]);
  });

  test('every place lies in a unit, in which a change is searched anew', () => {
    const all = [
      dom.postRow(doc, forwarded, options()),
      dom.commentList(doc, [question], options()),
      dom.profileHeader(doc, cityOffice, options()),
      dom.followRow(doc, policeOffice, options()),
      dom.hoverCard(doc, cityOffice, options()),
    ];
    for (const { anchor } of all.flatMap((root) => [...weiboPage.find(root)])) {
      const unit = anchor.closest(weiboPage.unit ?? '');
      expect(unit && seen(unit).length).toBeGreaterThan(0);
    }
  });

  test('the self-check counts posts whose text has come and those with an author', () => {
    const page = el(
      doc,
      'main',
      {},
      dom.postRow(doc, notice, options()),
      dom.postRow(doc, forwarded, options()),
    );
    expect(weiboPage.check(page)).toEqual({ posts: 2, withAuthor: 2 });
    page.querySelector('header')?.remove();
    expect(weiboPage.check(page)).toEqual({ posts: 2, withAuthor: 1 });
    page.append(el(doc, 'article'));
    expect(weiboPage.check(page).posts).toBe(2);
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['direction override', '\u202Eevil\u202C'],
    ['10,000 characters', '长'.repeat(10_000)],
    ['lone surrogate', 'a\uD800b'],
  ])('a hostile name (%s) changes nothing', (_what, name) => {
    const user = { ...otherReader, name };
    const row = dom.postRow(doc, { ...notice, user, text: 'x' }, options());
    expect(seen(row)).toEqual([`author weibo:${otherReader.id}`]);
    expect(seen(dom.commentList(doc, [{ ...question, user, children: [] }], options()))[0]).toBe(
      `comment weibo:${otherReader.id}`,
    );
  });
});

test("links in the site's own bar and links without a landmark name nobody", () => {
  const bar = el(doc, 'header', {}, el(doc, 'a', { href: '/u/2900000001' }, '我'));
  const stray = el(doc, 'p', {}, el(doc, 'a', { href: '/u/2900000001' }, '查看'));
  expect(seen(el(doc, 'div', {}, bar, stray))).toEqual([]);
});

test('any address in the author link: no error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (authorHref, usercard) => {
      const row = dom.postRow(doc, notice, { hash: vue3('x'), authorHref });
      row.querySelector('header a[usercard]')?.setAttribute('usercard', usercard);
      for (const place of weiboPage.find(row)) expect(place.key).toMatch(/^weibo:(\d{5,11}$|\/)/);
    }),
    { numRuns: 150 },
  );
});
