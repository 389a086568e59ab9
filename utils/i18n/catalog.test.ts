import { describe, expect, test } from 'vitest';
import { CATALOG, type Language } from './catalog.ts';

const OTHERS: Language[] = ['zh_CN', 'zh_TW'];
const base = (key: string) => key.replace(/#\w+$/, '');
const keysOf = (language: Language) => [...new Set(Object.keys(CATALOG[language]).map(base))].sort();
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(OTHERS)('%s', (language) => {
  test('has every message and no other', () => {
    expect(keysOf(language)).toEqual(keysOf('en'));
  });

  test('fills no place that the English has not', () => {
    for (const [key, text] of Object.entries(CATALOG[language])) {
      const english = [CATALOG.en[key], CATALOG.en[base(key)]].join(' ');
      expect({ key, places: places(english) }).toEqual({ key, places: expect.arrayContaining(places(text)) });
    }
  });
});

test('no message is empty, marked up or accuses', () => {
  for (const [language, messages] of Object.entries(CATALOG)) {
    for (const [key, text] of Object.entries(messages)) {
      const where = `${language} ${key}`;
      expect(text.trim(), where).not.toBe('');
      expect(text, where).not.toMatch(/<[a-z/]/i);
      expect(text, where).not.toMatch(/\b(lazy|fake|bots?)\b|懒政|僵尸粉|殭屍粉|水军/i);
    }
  }
});

test('a plural form stands beside the message that it belongs to', () => {
  for (const messages of Object.values(CATALOG)) {
    for (const key of Object.keys(messages)) expect(messages).toHaveProperty([base(key)]);
  }
});

test('Taiwan’s messages are written in traditional characters and the mainland’s in simplified ones', () => {
  const only = (language: Language) => Object.values(CATALOG[language]).join('');
  expect(only('zh_TW')).not.toMatch(/[们发这为见说问应关级机构]/);
  expect(only('zh_CN')).not.toMatch(/[們發這為見說問應關級機構]/);
});
