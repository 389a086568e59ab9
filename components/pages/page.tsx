import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CATALOG } from '../../utils/i18n/catalog.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import { type Words, WordsContext, wordsFor } from '../controls/words.ts';
import type { Link } from './link.ts';

export interface PageProps {
  link: Link;
  settings: Settings;
  /** Saves at once; resolves when it is kept. */
  change: (some: Partial<Settings>) => Promise<void>;
}

interface Props {
  link: Link;
  /** Message key of the document's title. */
  title: string;
  children: (props: PageProps) => ComponentChildren;
}

/** A page of the extension in the user's language; nothing is drawn before the settings are read. */
export function Page({ link, title, children }: Props) {
  const [settings, set] = useState<Settings | null>(null);
  useEffect(() => {
    // Without storage the page still says what is the matter; nothing can be changed then.
    void link
      .load()
      .catch(() => DEFAULT_SETTINGS)
      .then(set);
  }, [link]);
  if (!settings) return null;
  const words = wordsOf(settings, link);
  document.documentElement.lang = words.tag;
  document.title = words.t(title);
  const change = async (some: Partial<Settings>) => set(await link.change(some));
  return <WordsContext.Provider value={words}>{children({ link, settings, change })}</WordsContext.Provider>;
}

function wordsOf(settings: Settings, link: Link): Words {
  const language = chooseLanguage(settings.language, link.uiLanguage);
  return wordsFor(language, CATALOG[language]);
}

/** Draws a page into its document. */
export function draw(page: ComponentChildren): void {
  const root = document.getElementById('root');
  if (root) render(page, root);
}
