import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';
import { translator } from './translate.ts';

const t = translator('en', {
  'days#one': '{n} day',
  days: '{n} days',
  hi: 'Hello {name}, {name}',
  constructor_: 'x',
});

test('places are filled, all of them, and unknown ones stay to be seen', () => {
  expect(t('hi', { name: 'A' })).toBe('Hello A, A');
  expect(t('hi')).toBe('Hello {name}, {name}');
});

test('what is filled in is not filled in again', () => {
  expect(t('hi', { name: '{name}$&' })).toBe('Hello {name}$&, {name}$&');
});

test('the number chooses the plural and is written as the language does', () => {
  expect([t('days', { n: 1 }), t('days', { n: 2 }), t('days', { n: 12345.678 })]).toEqual([
    '1 day',
    '2 days',
    '12,345.68 days',
  ]);
});

test('an unknown key comes back as itself, also one that every object has', () => {
  expect([t('nothing'), t('constructor'), t('toString')]).toEqual(['nothing', 'constructor', 'toString']);
});

test.each([
  ['', 'en-GB', 'en'],
  ['', 'zh-CN', 'zh_CN'],
  ['', 'zh', 'zh_CN'],
  ['', 'zh-Hans-SG', 'zh_CN'],
  ['', 'zh-TW', 'zh_TW'],
  ['', 'zh_HK', 'zh_TW'],
  ['', 'zh-Hant', 'zh_TW'],
  ['', 'de', 'en'],
  ['zh_TW', 'en', 'zh_TW'],
  ['klingon', 'zh-CN', 'zh_CN'],
])('chosen %j, browser %j: %s', (chosen, browser, language) => {
  expect(chooseLanguage(chosen, browser)).toBe(language);
});
