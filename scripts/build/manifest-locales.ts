import { readFileSync } from 'node:fs';

/** Languages of the interface, in the browser's spelling of `_locales` folders. */
export const LOCALES = ['en', 'zh_CN', 'zh_TW'] as const;

interface PublicFile {
  contents: string;
  relativeDest: string;
}

/**
 * The few strings that the browser itself shows (name, description, button title) go into `_locales`;
 * everything else is read from locales/ at run time, so that the user can choose the language.
 */
export function writeManifestLocales(): PublicFile[] {
  return LOCALES.map((locale) => {
    const path = new URL(`../../locales/${locale}/manifest.json`, import.meta.url);
    const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    const chosen = Object.entries(messages).map(([key, message]) => [key, { message }]);
    return {
      contents: `${JSON.stringify(Object.fromEntries(chosen), null, 2)}\n`,
      relativeDest: `_locales/${locale}/messages.json`,
    };
  });
}
