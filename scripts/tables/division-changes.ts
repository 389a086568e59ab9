/** A division with what it is: a row of assets/rank/source/cn_divisions.tsv. */
export interface DivisionRow {
  code: string;
  name: string;
  kind: string;
}

/**
 * What changed between two lists of divisions, one line each. The code is the identity: the same code with another name
 * is renamed; the same name that left one code and came under another has moved (a new parent, or a new kind of unit).
 */
export function divisionChanges(before: readonly DivisionRow[], after: readonly DivisionRow[]): string[] {
  const old = new Map(before.map((row) => [row.code, row]));
  const now = new Map(after.map((row) => [row.code, row]));
  const gone = before.filter((row) => !now.has(row.code));
  const come = after.filter((row) => !old.has(row.code));
  const lines: string[] = [];
  for (const row of come) {
    const from = gone.find((other) => root(other.name) === root(row.name));
    if (from) gone.splice(gone.indexOf(from), 1);
    lines.push(from ? `moved    ${shown(from)} → ${shown(row)}` : `added    ${shown(row)}`);
  }
  for (const row of gone) lines.push(`removed  ${shown(row)}`);
  for (const row of after) {
    const from = old.get(row.code);
    if (!from) continue;
    if (from.name !== row.name) lines.push(`renamed  ${shown(from)} → ${shown(row)}`);
    else if (from.kind !== row.kind) lines.push(`new kind ${shown(from)} → ${row.kind}`);
  }
  return lines;
}

/** 吴江市 and 吴江区 are one place. */
function root(name: string): string {
  return name.length > 2 ? name.replace(/[市县区]$/, '') : name;
}

function shown({ code, name, kind }: DivisionRow): string {
  return `${code} ${name} (${kind})`;
}
