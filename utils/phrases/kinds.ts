/** Kinds of phrases as a reader understands them; each has its name in locales/. */
export const KINDS = [
  'action',
  'slogan',
  'frame',
  'duty',
  'attitude',
  'buzz',
  'stiff',
  'parallel',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** Categories of the lexicons and ids of the templates, by kind. A test finds those that are missing. */
const CATEGORIES: Record<Exclude<Kind, 'other'>, readonly string[]> = {
  action: ['verb', 'advverb', 'strict', 'effort', 'purpose'],
  slogan: ['slogan', 'number', 'political', 'prc_en'],
  frame: ['frame', 'yiwei', 'under', 'result', 'mined-formula'],
  duty: ['mechanism'],
  attitude: ['attitude', 'stance'],
  buzz: ['buzz'],
  stiff: ['formal', 'tw', 'hk', 'padding', 'plain-words', 'govuk-avoid'],
  parallel: ['parallel'],
};

const BY_CATEGORY = new Map(
  Object.entries(CATEGORIES).flatMap(([kind, all]) => all.map((category) => [category, kind as Kind])),
);

/** The kind of a category; `other` for one that is not known here. */
export function kindOf(category: string): Kind {
  return BY_CATEGORY.get(category) ?? 'other';
}
