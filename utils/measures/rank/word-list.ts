/**
 * Where words of a list begin with a character, in the order of the list, found without taking the list apart. Before
 * each word stands one of `marks`.
 */
export function startsIn(list: string, first: string, marks: string): number[] {
  const found: number[] = [];
  for (const mark of marks) {
    const start = mark + first;
    for (let at = list.indexOf(start); at >= 0; at = list.indexOf(start, at + 1)) found.push(at + 1);
  }
  return marks.length === 1 ? found : found.sort((a, b) => a - b);
}

/** Lists of words by group, as one text: a cold background searches it once for a character. */
export class WordTable {
  readonly #text: string;
  readonly #groups: [name: string, end: number][] = [];

  /** Lists as in assets/rank/words.json: words apart by spaces. */
  constructor(groups: Readonly<Record<string, string>>) {
    let text = '';
    for (const name in groups) {
      text += ` ${groups[name]}`;
      this.#groups.push([name, text.length]);
    }
    this.#text = `${text} `;
  }

  /** The words that begin with a character, in the order of the table, each with its group. */
  startingWith(first: string): [text: string, group: string][] {
    let group = 0;
    return startsIn(this.#text, first, ' ').map((at) => {
      while (at >= (this.#groups[group]?.[1] ?? Number.POSITIVE_INFINITY)) group++;
      return [this.#text.slice(at, this.#text.indexOf(' ', at)), this.#groups[group]?.[0] ?? ''];
    });
  }
}
