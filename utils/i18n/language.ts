import type { Language } from './catalog.ts';

/** The language of the labels: the user's choice, else the best fit to the browser's (BCP 47 tag). */
export function chooseLanguage(chosen: string, browserLanguage: string): Language {
  if (chosen === 'en' || chosen === 'zh_CN' || chosen === 'zh_TW') return chosen;
  const tag = browserLanguage.toLowerCase().replace('_', '-');
  if (!tag.startsWith('zh')) return 'en';
  return /hant|-(tw|hk|mo)\b/.test(tag) ? 'zh_TW' : 'zh_CN';
}
