import { beforeEach, describe, expect, it } from 'vitest';
import type { Observe, Observed } from '../../messages.ts';
import type { Place } from '../../sites/contract.ts';
import { createSelfCheck, type SelfCheck } from './self-check.ts';

let check: SelfCheck;
beforeEach(() => {
  check = createSelfCheck();
});

const verdict = (seconds = 0, visible = true) => check.verdict(1000 + seconds * 1000, visible);

function answers(read: number, unreadable: number, over: Partial<Observed> = {}, status = 200): void {
  const one = { url: 'https://weibo.com/ajax/x', status, text: '{}' };
  const sent: Observe = {
    site: 'weibo',
    host: 'weibo.com',
    keys: [],
    claims: [],
    answers: Array(read + unreadable).fill(one),
  };
  const notice = { changed: '', close: '' };
  check.answers(sent, {
    digests: [],
    on: true,
    read,
    unreadable,
    authors: [],
    notice,
    highlight: false,
    ...over,
  });
}
const authors = (n: number) => Array.from({ length: n }, (_, k) => `weibo:${k}`);
const place = (key: string, role: Place['role'] = 'author') => ({ key, role }) as Place;

describe('posts without an author', () => {
  it('turn the site off when most of twenty have none', () => {
    check.posts({ posts: 12, withAuthor: 2 });
    expect(verdict()).toBeNull();
    check.posts({ posts: 8, withAuthor: 3 });
    expect(verdict()).toBe('posts 5/20');
  });

  it('do not when half of them have one', () => {
    check.posts({ posts: 40, withAuthor: 20 });
    expect(verdict()).toBeNull();
    expect(check.counting()).toBe(false);
  });

  it('do not on an odd page whose people are found otherwise (an album of one author)', () => {
    answers(1, 0, { authors: ['weibo:1'] });
    check.found(place('weibo:1', 'profile'));
    check.posts({ posts: 30, withAuthor: 0 });
    expect(verdict()).toBeNull();
  });
});

describe('unreadable answers', () => {
  it('turn the site off when eight come in a row', () => {
    answers(0, 7);
    expect(verdict()).toBeNull();
    answers(0, 1);
    expect(verdict()).toBe('answers 0/8');
  });

  it('do not when others can be read in between', () => {
    for (let n = 0; n < 10; n++) answers(n % 5 === 0 ? 1 : 0, 4);
    expect(verdict()).not.toBe('answers 0/8');
    answers(1, 9);
    expect(verdict()).toBeNull();
  });

  it('do not when they are failed requests', () => {
    answers(0, 30, {}, 502);
    expect(verdict()).toBeNull();
  });
});

describe('authors who are nowhere on the page', () => {
  it('turn the site off after some seconds in a visible tab', () => {
    answers(1, 0, { authors: authors(20) });
    expect(verdict(0)).toBeNull();
    expect(check.waiting()).toBe(true);
    expect(verdict(7)).toBeNull();
    expect(verdict(9)).toBe('authors 0/20');
  });

  it.each([
    ['one of them was found', () => check.found(place('weibo:7', 'comment'))],
    ['authors were found by an alias', () => check.found(place('weibo:/n/云泽发布'))],
  ])('do not when %s', (_case, found) => {
    answers(1, 0, { authors: authors(60) });
    found();
    verdict(0);
    expect(verdict(60)).toBeNull();
  });

  it('do not while the tab is hidden, nor with few authors', () => {
    answers(1, 0, { authors: authors(40) });
    verdict(0, false);
    expect(verdict(60, false)).toBeNull();
    check = createSelfCheck();
    answers(1, 0, { authors: authors(19) });
    verdict(0);
    expect(verdict(60)).toBeNull();
  });
});
