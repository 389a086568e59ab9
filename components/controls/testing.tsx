import { type RenderResult, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { CATALOG, type Language } from '../../utils/i18n/catalog.ts';
import { WordsContext, wordsFor } from './words.ts';

/** Renders with the real words of a language. For tests only. */
export function renderIn(language: Language, children: ComponentChildren): RenderResult {
  const words = wordsFor(language, CATALOG[language]);
  return render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>);
}

/** What axe-core finds wrong, as "rule: element". Colours are tested by numbers instead: there is no layout here. */
export async function complaints(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Makes an event look like the user's own, which a page cannot do. */
export function byUser<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
