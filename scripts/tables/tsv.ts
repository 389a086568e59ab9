import { readFileSync } from 'node:fs';

/** Rows of a tab-separated file with a header line, each as a record by column name. Cells are not quoted. */
export function readTsv(url: URL): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(url, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** The value of a column; an unknown column is a mistake in the table and throws. */
export function cell(row: Record<string, string>, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
}
