import { scanChinese } from './chinese.ts';
import { scanEnglish } from './english.ts';
import type { Scan } from './hit.ts';
import { languageOf, type Scored } from './language.ts';
import { scoreOf } from './scale.ts';

export interface TextScan extends Scan {
  language: Scored;
  /** 0–100, not rounded. */
  score: number;
}

/**
 * Officialese in one text, with exact offsets of every phrase in it. null where there is nothing to measure: no words, or a language
 * without a lexicon (which is not 0). `lang` is the site's own language tag, if it has one. Never throws.
 */
export function scanText(text: string, lang?: string | null): TextScan | null {
  const language = languageOf(text, lang);
  if (language === null || language === 'other') return null;
  const scan = language === 'zh' ? scanChinese(text) : scanEnglish(text);
  return scan.size === 0 ? null : { ...scan, language, score: scoreOf(scan.raw, language) };
}
