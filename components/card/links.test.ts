import { describe, expect, it } from 'vitest';
import { postHref, safeHref } from './links.ts';

describe('links of the card', () => {
  it.each([
    'javascript:alert(1)',
    'http://weibo.com/1',
    'https://weibo.com.evil.example/1',
    'https://user@weibo.com/1',
    'https://weibo.com:8443/1',
    'https://evil.example/weibo.com',
    '//weibo.com/1',
    '',
  ])('does not link to %j', (address) => {
    expect(safeHref(address)).toBeNull();
  });

  it('links to the listed hosts', () => {
    expect(safeHref('https://weibo.com/u/1')).toBe('https://weibo.com/u/1');
    expect(safeHref('https://m.weibo.cn/detail/1')).toBe('https://m.weibo.cn/detail/1');
  });

  it('builds the address of a post from ids alone', () => {
    expect(postHref('weibo:2539961154', 'R0a1b2c3d')).toBe('https://weibo.com/2539961154/R0a1b2c3d');
    expect(postHref('weibo:/n/name', '5012345678901234')).toBe('https://m.weibo.cn/detail/5012345678901234');
  });

  it.each([undefined, '', '../evil', 'a b', 'javascript:alert(1)', '?x=1'])('takes no post id %j', (post) => {
    expect(postHref('weibo:2539961154', post)).toBeNull();
  });

  it('has no links for a site that it does not know', () => {
    expect(postHref('x:1', 'R0a1b2c3d')).toBeNull();
  });
});
