/**
 * Productive patterns as data. A pattern is a row of parts with a space between: `<class>` any word of the class, `a|b` one
 * of these words, `~1-14` so many characters of one clause, which count, `_1-14` the same, but they are the topic and do
 * not count, `·` a space of the text. A word part may be optional (`?` behind it). `!可所` in front: not directly behind one of
 * these; `^` in front: only where a clause begins; `$` at the end: only where one ends.
 */
export interface Template {
  name: string;
  weight: number;
  plain: string | null;
  parts: Part[];
  notAfter: string;
  opens: boolean;
}

export type Part = WordPart | GapPart | EndPart;
interface WordPart {
  kind: 'word';
  /** Bit of the word class. */
  bit: number;
  optional: boolean;
}
interface GapPart {
  kind: 'gap';
  min: number;
  max: number;
  counted: boolean;
}

interface EndPart {
  kind: 'end';
}

export interface WordClass {
  bit: number;
  words: string[];
}

interface Source {
  classes: Record<string, string>;
  templates: readonly (readonly (string | number)[])[];
}

const GAP = /^([~_])(\d+)-(\d+)$/;

/** Templates ready to run, and the classes they use; words named in a pattern become a class of their own. Throws on an unknown class. */
export function compile(source: Source): { templates: Template[]; classes: Map<string, WordClass> } {
  const classes = new Map<string, WordClass>();
  const bitOf = (token: string): number => {
    const known = classes.get(token);
    if (known) return known.bit;
    const name = /^<(.+)>$/.exec(token)?.[1];
    const words =
      name === undefined ? token.replaceAll('·', ' ').split('|') : source.classes[name]?.split(' ');
    if (!words) throw new Error(`no word class ${token}`);
    classes.set(token, { bit: classes.size, words });
    return classes.size - 1;
  };
  const partOf = (token: string): Part => {
    if (token === '$') return { kind: 'end' };
    const [, sign, min, max] = GAP.exec(token) ?? [];
    if (sign) return { kind: 'gap', min: Number(min), max: Number(max), counted: sign === '~' };
    const optional = token.endsWith('?');
    return { kind: 'word', bit: bitOf(optional ? token.slice(0, -1) : token), optional };
  };
  const templates = source.templates.map(([name, weight, pattern, plain]) => {
    const tokens = String(pattern).split(' ');
    const notAfter = tokens[0]?.startsWith('!') ? (tokens.shift() ?? '').slice(1) : '';
    const opens = tokens[0] === '^';
    if (opens) tokens.shift();
    return {
      name: String(name),
      weight: Number(weight),
      plain: plain ? String(plain) : null,
      parts: tokens.map(partOf),
      notAfter,
      opens,
    };
  });
  return { templates, classes };
}
