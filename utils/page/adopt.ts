/**
 * Style sheets of a document or root from a content script. Firefox up to at least 140 refuses `adoptedStyleSheets` to
 * scripts that see the page through its safe wrappers; there the browser's own getter is called on the object behind
 * the wrapper. No code of the page runs in either way.
 */
type Root = Document | ShadowRoot;

/** What is behind Firefox's wrapper; in every other browser, and for a plain object, the thing itself. */
function behind<T extends object>(one: T): T {
  return (one as T & { wrappedJSObject?: T }).wrappedJSObject ?? one;
}

function listOf(root: Root): CSSStyleSheet[] {
  try {
    return root.adoptedStyleSheets;
  } catch {
    const { prototype } = 'host' in root ? ShadowRoot : Document;
    const get = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets')?.get;
    return get?.call(behind(root)) as CSSStyleSheet[];
  }
}

/** Gives `root` just these sheets. */
export function adopt(root: Root, sheets: readonly CSSStyleSheet[]): void {
  try {
    root.adoptedStyleSheets = [...sheets];
  } catch {
    const list = listOf(root);
    list.length = 0;
    for (const sheet of sheets) list[list.length] = behind(sheet);
  }
}

/** Adds a sheet of ours behind those of the page, unless it is there. true when it was added. */
export function addSheet(root: Root, sheet: CSSStyleSheet): boolean {
  const list = listOf(root);
  for (let i = 0; i < list.length; i++) if (isSame(list[i], sheet)) return false;
  list[list.length] = behind(sheet);
  return true;
}

/** Takes out the sheets that are `unwanted`, and no other. */
export function dropSheets(root: Root, unwanted: (sheet: CSSStyleSheet) => boolean): void {
  const list = listOf(root);
  const kept: CSSStyleSheet[] = [];
  for (let i = 0; i < list.length; i++) {
    const sheet = list[i];
    if (sheet && !unwanted(sheet)) kept.push(sheet);
  }
  if (kept.length === list.length) return;
  list.length = 0;
  for (const sheet of kept) list[list.length] = sheet;
}

/** Whether two references, wrapped or not, are to one sheet. */
export function isSame(a: CSSStyleSheet | undefined, b: CSSStyleSheet): boolean {
  return a !== undefined && behind(a) === behind(b);
}
