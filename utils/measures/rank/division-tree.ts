import { areaKind, cityKind, countyKind, provinceKind } from './division-kinds.ts';
import type { Division } from './divisions.ts';
import { startsIn } from './word-list.ts';

/** A name of the tree and what it names; `past`: the name, or the division itself, is not of today. */
export interface NamedDivision {
  name: string;
  division: Division;
  past: boolean;
}

/**
 * What stands before a name says what it is. Whatever is below a city or province stands behind it, before the next. A
 * unit that ended has its last year behind its name.
 */
export const MARK = { province: '\n', city: ',', earlierName: '*', county: ' ', area: '+' } as const;

const MARKS = Object.values(MARK).join('');

/** Every mark lies before the digits in Unicode, and nothing in a name does. */
const ZERO = 0x30;
const NINE = 0x39;

/**
 * The divisions as one text, in which a name is searched when a text needs it: a cold background reads a dozen of 3,500,
 * and makes no object for the others. A division is made once, so that it can be compared by identity.
 */
export class DivisionTree {
  readonly #text: string;
  readonly #made = new Map<number, Division>();

  /** One line a province, as assets/rank/divisions.json has them. */
  constructor(lines: readonly string[]) {
    this.#text = `\n${lines.join('\n')}\n`;
  }

  /** The names that begin with a character (or with more of a name), in the order of the tree. */
  startingWith(first: string): NamedDivision[] {
    return startsIn(this.#text, first, MARKS).map((at) => this.#named(at));
  }

  /** All divisions, parents before children. */
  all(): Division[] {
    const found = new Set<Division>();
    for (let at = 1; at < this.#text.length; at = this.#end(at) + 1) found.add(this.#named(at).division);
    return [...found];
  }

  #named(at: number): NamedDivision {
    if (this.#text.charAt(at - 1) === MARK.earlierName)
      return {
        name: this.#text.slice(at, this.#end(at)),
        division: this.#division(this.#above(at)),
        past: true,
      };
    const division = this.#division(at);
    return { name: division.name, division, past: division.until !== undefined };
  }

  #division(at: number): Division {
    const known = this.#made.get(at);
    if (known) return known;
    const made = this.#make(at);
    this.#made.set(at, made);
    return made;
  }

  #make(at: number): Division {
    const end = this.#end(at);
    const mark = this.#text.charAt(at - 1);
    const year = this.#text.charCodeAt(end - 1) <= NINE ? 4 : 0;
    const name = this.#text.slice(at, end - year);
    if (mark === MARK.province) return { name, kind: provinceKind(name), parent: null };
    const until = year > 0 ? { until: Number(this.#text.slice(end - year, end)) } : {};
    if (mark === MARK.city) {
      const parent = this.#division(this.#text.lastIndexOf(MARK.province, at) + 1);
      const next = this.#text.charAt(end);
      const bare = next !== MARK.county && next !== MARK.earlierName;
      return { name, kind: cityKind(name), parent, ...(bare && { bare }), ...until };
    }
    const parent = this.#division(this.#above(at));
    return { name, kind: mark === MARK.area ? areaKind(name) : countyKind(name, parent), parent, ...until };
  }

  /** Where the city or province begins that the name at a place stands below. */
  #above(at: number): number {
    const province = this.#text.lastIndexOf(MARK.province, at);
    return Math.max(province, this.#text.lastIndexOf(MARK.city, at)) + 1;
  }

  #end(at: number): number {
    let end = at;
    while (this.#text.charCodeAt(end) >= ZERO) end++;
    return end;
  }
}
