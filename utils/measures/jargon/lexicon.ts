/** A phrase, its weight 1–3, indices of its category and its plain alternative (-1 = none), and how many times more usual it is in work reports (0 = not told). */
export type LexiconEntry = [phrase: string, weight: number, category: number, plain: number, ratio: number];

/** A template's name, weight, pattern (template.ts) and advice. */
export type TemplateRow = [name: string, weight: number, pattern: string, plain: string];

/** A lexicon as stored: generated from the tables beside it by scripts/tables/jargon.ts. */
export interface Lexicon {
  categories: string[];
  plain: string[];
  /** The words of each class, with one space between. */
  classes: Record<string, string>;
  templates: TemplateRow[];
  entries: LexiconEntry[];
}

/** JSON gives looser types; a test holds the stored files to the tables. */
export interface StoredLexicon {
  categories: string[];
  plain: string[];
  classes: Record<string, string>;
  templates: (string | number)[][];
  entries: readonly StoredEntry[];
}
export type StoredEntry = readonly [string, ...(string | number)[]];

/** What is known of a phrase. */
export interface Phrase {
  phrase: string;
  weight: number;
  category: string;
  plain: string | null;
  /** At least so many times more usual in work reports than in ordinary posts; null = not told. */
  ratio: number | null;
}

/** Loosely typed rows of JSON as entries; a row whose first cell is no text is dropped. */
export function entriesOf(rows: readonly (readonly (string | number)[])[]): StoredEntry[] {
  return rows.flatMap(([text, ...rest]) => (typeof text === 'string' ? [[text, ...rest] as const] : []));
}

export function phrasesOf({ entries, categories, plain }: StoredLexicon): Phrase[] {
  return entries.map(([phrase, weight, category, instead, ratio]) => ({
    phrase,
    weight: Number(weight),
    category: categories[Number(category)] ?? '',
    plain: plain[Number(instead)] ?? null,
    ratio: Number(ratio) > 0 ? Number(ratio) : null,
  }));
}
