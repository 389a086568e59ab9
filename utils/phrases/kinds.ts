/** Kinds of phrases as a reader understands them; each has its name in locales/. */
export const KINDS = [
  'action',
  'slogan',
  'frame',
  'duty',
  'attitude',
  'reply',
  'buzz',
  'stiff',
  'parallel',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

function words(list: string): string[] {
  return list.split(' ');
}

/** Categories of the lexicons and ids of the templates, by kind. A test finds those that are missing. */
const CATEGORIES: Record<Exclude<Kind, 'other'>, readonly string[]> = {
  action: [
    'verb',
    'advverb',
    'strict',
    'effort',
    'purpose',
    'manner',
    'provide',
    'support',
    'programme',
    'policy',
  ],
  slogan: words(
    'slogan vslogan political prc_en number numberbig newthing newact dare real together hard step aspect essay first frontline noble towards unfailing',
  ),
  frame: words(
    'frame yiwei under result mined-formula study regard ceremony uphold metaphor zhi yixue rhetoric',
  ),
  duty: ['mechanism'],
  attitude: ['attitude', 'stance', 'commitment', 'committed', 'feeling', 'praise', 'crowd'],
  reply: ['response'],
  buzz: ['buzz', 'phrase', 'nouns'],
  stiff: ['formal', 'tw', 'hk', 'padding', 'plain-words', 'govuk-avoid'],
  parallel: words('parallel anaphora chainhua chainxing chainli chaingan finely found'),
};

const BY_CATEGORY = new Map(
  Object.entries(CATEGORIES).flatMap(([kind, all]) => all.map((category) => [category, kind as Kind])),
);

/** The kind of a category; `other` for one that is not known here. */
export function kindOf(category: string): Kind {
  return BY_CATEGORY.get(category) ?? 'other';
}
