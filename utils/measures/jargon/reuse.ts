/** Characters in a row that are compared. */
const GRAM = 4;

/** Two posts that share so much of what either holds are one template filled in twice. */
const ALIKE = 0.7;

/**
 * Share of texts that repeat an earlier one almost word for word (Jaccard of sequences of four characters). A fact of its own: a weather
 * service that fills in the same form each day writes no more officialese for it.
 */
export function shareReused(texts: readonly string[]): number {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  let reused = 0;
  for (const text of texts) {
    const grams = gramsOf(text);
    const shared = new Map<number, number>();
    for (const gram of grams)
      for (const holder of holders.get(gram) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    const alike = [...shared].some(
      ([holder, common]) => common > ALIKE * (grams.size + (sizes[holder] ?? 0) - common),
    );
    if (alike) {
      reused++;
      continue;
    }
    for (const gram of grams) holders.set(gram, [...(holders.get(gram) ?? []), sizes.length]);
    sizes.push(grams.size);
  }
  return texts.length > 0 ? reused / texts.length : 0;
}

/** Long posts are told apart by their beginning too. */
const COMPARED = 400;

function gramsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, COMPARED);
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= letters.length; i++) grams.add(letters.slice(i, i + GRAM));
  if (grams.size === 0) grams.add(letters);
  return grams;
}
