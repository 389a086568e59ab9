const OUT: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const IN: Record<string, string> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r' };

/** A text as one cell of a tab-separated file: tabs, line breaks and backslashes are escaped with a backslash. */
export function toCell(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (char) => OUT[char] ?? char);
}

/** The text of such a cell. A backslash before any other character stays as it is. */
export function fromCell(cell: string): string {
  return cell.replace(/\\[\\tnr]/g, (pair) => IN[pair] ?? pair);
}
