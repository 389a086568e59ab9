/**
 * Changes markup in place to other markup, as Vue does when a recycled row gets another post: it keeps elements, writes
 * the attributes and texts that differ, and knows only what it made itself. Foreign nodes among its own (a badge, say)
 * it neither sees nor removes.
 */
export interface Own {
  node: Node;
  children: Own[];
}

export function own(node: Node): Own {
  return { node, children: [...node.childNodes].map(own) };
}

/** Makes `old`, which stands in the page, show what `fresh` shows; gives what stands there afterwards. */
export function patch(old: Own, fresh: Own): Own {
  if (old.node.nodeName !== fresh.node.nodeName) {
    (old.node as ChildNode).replaceWith(fresh.node);
    return fresh;
  }
  if (old.node instanceof Text) {
    if (old.node.data !== fresh.node.textContent) old.node.data = fresh.node.textContent ?? '';
    return old;
  }
  patchAttributes(old.node as Element, fresh.node as Element);
  return onlyText(old) && onlyText(fresh) ? patchText(old, fresh) : patchChildren(old, fresh);
}

const onlyText = ({ children }: Own): boolean => children.length === 1 && children[0]?.node instanceof Text;

/** Vue sets the text of an element that holds nothing else as a whole: a new text node. */
function patchText(old: Own, fresh: Own): Own {
  const text = fresh.node.textContent;
  if (old.children[0]?.node.textContent === text) return old;
  old.node.textContent = text;
  return own(old.node);
}

function patchChildren(old: Own, fresh: Own): Own {
  const children = fresh.children.map((child, i) => {
    const stands = old.children[i];
    if (stands) return patch(stands, child);
    old.node.appendChild(child.node);
    return child;
  });
  for (const { node } of old.children.slice(fresh.children.length)) (node as ChildNode).remove();
  return { node: old.node, children };
}

function patchAttributes(old: Element, fresh: Element): void {
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
}
