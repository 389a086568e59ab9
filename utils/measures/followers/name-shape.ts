import { isGiven } from './name-pattern.ts';

/** More changes of kind than this, and two names are alike by design or not at all; such shapes are not kept. */
const MOST_RUNS = 8;
/** Fewer digits than this in a name, and many people build theirs the same way. */
const FEWEST_DIGITS = 3;

const KINDS = /(?<a>[a-z]+)|(?<d>[0-9]+)|(?<h>\p{Script=Han}+)|(?<o>[^a-z0-9\p{Script=Han}]+)/giu;

/**
 * How a name is built, without the name: runs of letters (a), digits (d), Chinese characters (h) and others (o) with their
 * lengths, `JohnSmith4829` → `a9d4`. Empty where the build says nothing: few digits, too many changes, or a name that the site
 * gives everybody, which `machine-name` counts.
 */
export function nameShape(name: string): string {
  const text = name.trim();
  if (isGiven(text)) return '';
  const runs = [...text.slice(0, 200).matchAll(KINDS)].map(({ groups = {} }) => {
    const [kind = 'o', run = ''] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    return { kind, length: [...run].length };
  });
  const digits = runs.reduce((sum, { kind, length }) => sum + (kind === 'd' ? length : 0), 0);
  if (digits < FEWEST_DIGITS || runs.length > MOST_RUNS) return '';
  return runs.map(({ kind, length }) => `${kind}${length}`).join('');
}
