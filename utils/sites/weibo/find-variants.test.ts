import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { weiboPage } from './page.ts';

/*
 * Markup written by hand, beside that of the fixtures: what the landmarks leave open. A front end may nest its parts in
 * another way, leave out `usercard`, or put counters and menus beside a name.
 */
const CITY = '2539961154';
const POLICE = '2328516855';
const NAME = `<a href="/u/${CITY}" usercard="${CITY}">上海发布</a>`;
const AVATAR = `<a href="/u/${CITY}"><div class="woo-avatar-main" usercard="${CITY}"><img></div></a>`;
const TIME = `<a href="//www.weibo.com/${CITY}/NzAbCdEf1" title="2025-12-20 10:00">5分钟前</a>`;

function places(html: string, url = 'https://weibo.com/') {
  const window = new Window({ url });
  const { document } = window;
  const parsed = new window.DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  // happy-dom's own classes have the DOM's shape under other type names.
  return [...weiboPage.find(document as unknown as Document)];
}
const seen = (html: string, url?: string) =>
  places(html, url).map(({ role, key, anchor }) => `${role} ${key.slice(6)} ${anchor.textContent?.trim()}`);
const post = (head: string, body = '') => `<article><header>${head}</header>${body}</article>`;

describe('the author of a post', () => {
  const author = `author ${CITY} 上海发布`;
  test.each([
    ['by a card with the uid alone', '<a href="javascript:;" usercard="id=2539961154&x=1">上海发布</a>'],
    ['by a card with the name alone', '<a href="javascript:;" usercard="name=上海发布">上海发布</a>'],
    ['by a card with the name and more', '<a href="#" usercard="from=x&name=上海发布&y=1">上海发布</a>'],
    ['with an icon as picture behind the name', `<a href="/u/${CITY}">上海发布<img class="icon"></a>`],
    [
      'inside what opens the hover card',
      '<span class="woo-pop-wrap"><span class="woo-pop-ctrl"><a href="/shgov">上海发布</a></span></span>',
    ],
  ])('is found %s', (_how, link) => {
    expect(seen(post(AVATAR + link + TIME))).toEqual([author]);
  });

  test('is one place: neither the avatar with words on it nor tabs and counters beside the name', () => {
    const live = `<a href="/u/${CITY}"><div class="woo-avatar-main"><img><span>直播</span></div></a>`;
    const tabs = `<a href="/u/${CITY}?tabtype=newVideo">视频</a><a href="/u/page/follow/${CITY}">关注 9</a>`;
    expect(seen(post(live + NAME + tabs + TIME))).toEqual([author]);
  });
});

describe('a repeated post', () => {
  const time = `<a href="/${POLICE}/Nabcdefg1">昨天</a>`;
  test.each([
    ['a content of its own', `<div class="wbpro-feed-content"><a href="/u/${POLICE}">@警方</a></div>`],
    ['a header of its own', `<header><a href="/u/${POLICE}">@警方</a></header>`],
    ['a vanity address, beside its permalink', `<div><a href="/zgjfzx">@警方</a></div>`],
  ])('names its author in %s', (_how, part) => {
    const repost = `<div class="retweet">${part}<a href="/n/甲">@甲</a>${time}</div>`;
    expect(seen(post(NAME + TIME, repost))).toEqual([
      `author ${CITY} 上海发布`,
      `reposted ${POLICE} @警方`,
      'mention /n/甲 @甲',
    ]);
  });
});

test('a mention without a card, in a text without its outer parts', () => {
  const text = '<div class="_wbtext_x"><a href="https://m.weibo.cn/n/甲乙">@甲乙</a></div>';
  expect(seen(post(NAME, text))).toContain('mention /n/甲乙 @甲乙');
  expect(seen('<p><a href="/n/甲乙">甲乙</a></p>')).toEqual([]);
});

describe('comments', () => {
  const answer = `<div class="list2"><div class="item2"><a href="/u/${CITY}">上海发布</a>:<a href="/n/甲">@甲</a></div></div>`;
  const more = `<a href="/u/${POLICE}">3条回复</a>`;
  const comment = `<div class="item1"><a href="/u/${POLICE}">警方</a>:x${answer}${more}</div>`;
  test.each([
    [
      'in a scrolling list',
      `<div class="wbpro-list"><div class="wbpro-scroller-item">${comment}</div></div>`,
    ],
    ['in a list of another name', `<div class="_list_x">${comment}</div>`],
  ])('%s', (_where, html) => {
    expect(seen(html)).toEqual([`comment ${POLICE} 警方`, `comment ${CITY} 上海发布`, 'mention /n/甲 @甲']);
  });
});

describe('the head of a profile', () => {
  const counter = `<a href="/u/page/follow/${CITY}?relate=fans">粉丝</a>`;
  const name = '<div><div><b class="_name_1yc79_291">上海发布</b></div></div>';
  const deep = `<div><div><div><div><div class="woo-pop-wrap"><span class="woo-pop-ctrl">${counter}</span></div></div></div></div></div>`;
  const head = `profile ${CITY} 上海发布`;

  test('with the counters far from the name', () => {
    expect(seen(`<div class="_box1_1yc79_12">${name}${deep}</div>`)).toEqual([head]);
  });

  test('is searched anew as a whole when its name changes', () => {
    const [place] = places(`<div class="ProfileHeader_box1_a">${name}${counter}</div>`);
    const unit = place?.anchor.closest(weiboPage.unit ?? '');
    expect(unit && [...weiboPage.find(unit)]).toHaveLength(1);
  });

  test("counters that stand near a feed do not take the name of a post's author", () => {
    const feed = post(`<a class="_name_x" href="/u/${POLICE}">警方</a>`);
    expect(seen(`<div>${counter}${feed}</div>`)).toEqual([`author ${POLICE} 警方`]);
  });
});

describe('rows and layers', () => {
  const more = `<a href="/u/${CITY}">微博 300</a><a href="/${CITY}/fans">粉丝 12</a>`;
  test('a row of followers', () => {
    const row = (inner: string) => `<div class="wbpro-scroller-item">${inner}</div>`;
    expect(seen(row(AVATAR + NAME + more))).toEqual([`list ${CITY} 上海发布`]);
    const whole = `<a href="/u/${CITY}"><div class="woo-avatar-main"><img><i>直播</i></div><div><b>上海发布</b><p>简介</p></div></a>`;
    expect(seen(row(whole))).toEqual([`list ${CITY} 上海发布`]);
  });

  test('the hover card, and menus that look like it', () => {
    const layer = (inner: string) =>
      `<div class="woo-pop-wrap"><div class="woo-pop-main">${inner}</div></div>`;
    expect(seen(layer(AVATAR + NAME + more))).toEqual([`card ${CITY} 上海发布`]);
    expect(seen(layer(`<a class="woo-pop-item-main" href="/u/${CITY}">我的主页</a>`))).toEqual([]);
  });
});

test('s.weibo.com: the V as a reference within the picture, and inside the name', () => {
  const card = (name: string) => `<div class="card-wrap" mid="1">${name}</div>`;
  const link = (inner: string) =>
    `<a class="name" nick-name="上海发布" href="//weibo.com/${CITY}">${inner}</a>`;
  const icon = '<svg><use xlink:href="#woo_svg_vblue"></use></svg>';
  for (const name of [`${link('上海发布')}<span>${icon}</span>`, link(`上海发布${icon}`)]) {
    expect(places(card(name), 'https://s.weibo.com/weibo')[0]?.claim?.mark).toBe('organisation');
  }
});

test('m.weibo.cn: the address of a list is no name', () => {
  const list = `<a href="/p/230413${CITY}_-_WEIBO_SECOND_PROFILE_WEIBO">全部微博</a>`;
  expect(seen(`<div><a href="/profile/${CITY}">上海发布</a>${list}</div>`, 'https://m.weibo.cn/')).toEqual([
    `list ${CITY} 上海发布`,
  ]);
});
