/** The same row as after an unknown new release of the site: other tags, no links, no `usercard`. */
export function changed(row: HTMLElement): HTMLElement {
  const out = document.createElement(row.tagName);
  out.className = 'release-next';
  copy(row, out);
  return out;
}

function copy(from: Element, to: Element): void {
  for (const child of from.childNodes) {
    if (!(child instanceof Element)) {
      to.append(child.cloneNode());
      continue;
    }
    const next = document.createElement('div');
    next.className = 'x1';
    copy(child, next);
    to.append(next);
  }
}
