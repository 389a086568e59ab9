import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asHtml } from '../../../tests/fixtures/weibo/build.ts';
import { htmlToText, ownWords, trimEnd } from './text.ts';

test('tags go, line breaks, emoji and entities stay readable', () => {
  expect(
    htmlToText(
      '一<br />二 <a href=/n/x usercard="name=x">@x</a><span class="url-icon"><img alt=[doge] src="//a" /></span> 1 &lt; 2 &amp;&#39;',
    ),
  ).toBe("一\n二 @x[doge] 1 < 2 &'");
});

test('resolved entities never become tags, and comparisons are no tags', () => {
  expect(htmlToText('&lt;img src=x onerror=alert(1)&gt;')).toBe('<img src=x onerror=alert(1)>');
  expect(htmlToText('a < b > c')).toBe('a < b > c');
});

test('what the site adds at the end goes', () => {
  expect(trimEnd('请储水 \u200b', false)).toBe('请储水');
  expect(trimEnd('请储水 ...展开', true)).toBe('请储水');
  expect(trimEnd('请储水...全文', true)).toBe('请储水');
  expect(trimEnd('未完...', false)).toBe('未完...');
});

test('own words end where others are quoted', () => {
  expect(ownWords('转发周知//@云川发布:请提前储水')).toBe('转发周知');
  expect(ownWords('//@云川发布:请提前储水')).toBe('');
  expect(ownWords('转发微博')).toBe('');
  expect(ownWords('见 https://example.org//a')).toBe('见 https://example.org//a');
});

test('plain text comes back from the form that the site gives it', () => {
  const texts = fc.string({ unit: fc.constantFrom('云', 'a', '<', '>', '&', '\n', '#', '@', ' ', '"') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(trimEnd(htmlToText(asHtml(text)), false)).toBe(trimEnd(text, false));
    }),
  );
});

test('long hostile text is read in linear time', () => {
  for (const piece of ['<a ', '<img alt=', '&', '<', ' \u200b', '...']) {
    expect(htmlToText(piece.repeat(50_000)).length).toBeGreaterThan(0);
    expect(typeof trimEnd(`${piece.repeat(50_000)}x`, true)).toBe('string');
  }
});
