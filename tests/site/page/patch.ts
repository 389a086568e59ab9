/**
 * Changes a node of the page into another as Vue does: in place where the tag is the same, and touching only children
 * that the page itself made. Nodes that somebody else put there stay.
 */
const owned = new WeakMap<Node, Node[]>();

/** To be called once for every tree that is put into the page. */
export function own(node: Node): void {
  const children = [...node.childNodes];
  owned.set(node, children);
  children.forEach(own);
}

export function patch(live: Node, wanted: Node): void {
  if (live instanceof Element && wanted instanceof Element) patchAttributes(live, wanted);
  if (live instanceof Text && wanted instanceof Text && live.data !== wanted.data) live.data = wanted.data;
  const now = owned.get(live) ?? [];
  const next = [...wanted.childNodes];
  const kept = next.map((child, k) => {
    const old = now[k];
    if (old?.parentNode === live && old.nodeName === child.nodeName) {
      patch(old, child);
      return old;
    }
    own(child);
    if (old?.parentNode === live) live.replaceChild(child, old);
    else live.appendChild(child);
    return child;
  });
  for (const old of now.slice(next.length)) if (old.parentNode === live) live.removeChild(old);
  owned.set(live, kept);
}

function patchAttributes(live: Element, wanted: Element): void {
  for (const { name } of [...live.attributes]) {
    if (name !== 'style' && !wanted.hasAttribute(name)) live.removeAttribute(name);
  }
  for (const { name, value } of [...wanted.attributes]) {
    if (live.getAttribute(name) !== value) live.setAttribute(name, value);
  }
}
