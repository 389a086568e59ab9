export const figure = (value: number, digits = 3) => value.toFixed(digits);

/** Name and year of a set, as every table has it. */
export const titleOf = ({ name, year, site }: { name: string; year: number; site: string }) =>
  `${name} (${site} ${year})`;

/** A table with a title and a head, columns as wide as their widest cell. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, '', ...all.map(line)].join('\n');
}
