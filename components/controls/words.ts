import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Translate, translator } from '../../utils/i18n/translate.ts';
import { type Formats, formatsFor } from './formats.ts';

/** The user's language for everything below: messages, number and date formats, and the BCP 47 tag for `lang`. */
export interface Words {
  t: Translate;
  f: Formats;
  tag: string;
}

export function wordsFor(language: string, messages: Record<string, string>): Words {
  return { t: translator(language, messages), f: formatsFor(language), tag: language.replace('_', '-') };
}

export const WordsContext = createContext<Words>(wordsFor('en', {}));
export const useWords = () => useContext(WordsContext);
