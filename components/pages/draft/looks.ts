import { DARK, LIGHT, weightRules } from '../../../utils/page/highlight/sheet.ts';

/** Names of the highlights in the draft and classes in the list of phrases, by weight. */
export const nameOf = (weight: number) => `weight-${weight}`;

const selector = (weight: number) =>
  `::highlight(${nameOf(weight)}),.theme .${nameOf(weight)}.${nameOf(weight)}`;

/** Gives phrases the looks that they have in posts; once for the life of the page. */
export function adoptLooks(): void {
  const sheet = new CSSStyleSheet();
  const rules = [LIGHT, DARK].map((look) => weightRules(selector, look));
  sheet.replaceSync(`${rules[0]}\n@media (prefers-color-scheme: dark){${rules[1]}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
