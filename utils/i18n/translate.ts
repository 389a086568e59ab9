import type { MessageKey } from './catalog.ts';

export type Values = Record<string, string | number>;
/** Looks up a message and fills its `{name}` places. An unknown key comes back as itself, so that a gap is seen, not a crash. */
export type Translate = (key: MessageKey | (string & {}), values?: Values) => string;

/**
 * A translator for one language. `{n}` chooses the plural: `key#one` is taken before `key` when the language says so.
 * Forty lines of our own instead of a message-format library, because the injected card carries them.
 */
export function translator(language: string, messages: Record<string, string>): Translate {
  const bcp47 = language.replace('_', '-');
  const plural = new Intl.PluralRules(bcp47);
  const number = new Intl.NumberFormat(bcp47, { maximumFractionDigits: 2 });
  const has = (key: string) => Object.hasOwn(messages, key);
  return (key, values = {}) => {
    const one = typeof values.n === 'number' ? `${key}#${plural.select(values.n)}` : key;
    const message = has(one) ? messages[one] : has(key) ? messages[key] : undefined;
    if (message === undefined) return key;
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return whole;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}
