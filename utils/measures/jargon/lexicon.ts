/** A phrase, its weight 1–3, indices of its category and its plain alternative (-1 = none), and how many times more usual it is in work reports (0 = not told). */
export type LexiconEntry = [phrase: string, weight: number, category: number, plain: number, times: number];

/** A lexicon as stored: generated from the table beside it by scripts/tables/jargon.ts. */
export interface Lexicon {
  categories: string[];
  plain: string[];
  entries: LexiconEntry[];
}

/** What is known of a phrase. */
export interface Phrase {
  text: string;
  weight: number;
  category: string;
  plain: string | null;
  /** At least so many times more usual in work reports than in ordinary posts; null = not told. */
  ratio: number | null;
}

/** The phrases of a stored lexicon. JSON gives loose types, so that a bad row is dropped here and not met later. */
export function unpack(stored: {
  categories: string[];
  plain: string[];
  entries: (string | number)[][];
}): Phrase[] {
  return stored.entries.flatMap(([text, weight, category, plain, times]) =>
    typeof text === 'string' && typeof weight === 'number'
      ? [
          {
            text,
            weight,
            category: stored.categories[Number(category)] ?? '',
            plain: stored.plain[Number(plain)] ?? null,
            ratio: Number(times) > 0 ? Number(times) : null,
          },
        ]
      : [],
  );
}
