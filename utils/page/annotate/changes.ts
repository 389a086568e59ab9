import type { SitePage } from '../../sites/contract.ts';
import type { Spot } from './spots.ts';

/** What a batch of mutation records asks us to do. */
export interface Changes {
  /** New subtrees: searched, nothing in them can be out of date. */
  added: Set<Element>;
  /** Units (or elements) that were changed in place: searched anew and pruned. */
  changed: Set<Element>;
  /** Units of `changed` in which a watched attribute changed: they show another account now. */
  recycled: Set<Element>;
  /** Nodes that the page itself put where they are. */
  moved: Set<Node>;
  /** Spots whose badge somebody else moved or removed. */
  touched: Set<Spot>;
  /** Something left the page. */
  removed: boolean;
}

/**
 * Sorts mutation records. Each root is named once and no root lies in another, so that every element is searched at
 * most once a batch. Our own insertions never get here: the watcher takes its own records back after drawing.
 */
export function sortRecords(
  records: readonly MutationRecord[],
  site: Pick<SitePage, 'unit'>,
  ofHost: (node: Node) => Spot | undefined,
): Changes {
  const changes: Changes = {
    added: new Set(),
    changed: new Set(),
    recycled: new Set(),
    moved: new Set(),
    touched: new Set(),
    removed: false,
  };
  for (const record of records) {
    const target = record.target instanceof Element ? record.target : record.target.parentElement;
    const unit = site.unit ? target?.closest(site.unit) : null;
    if (record.type !== 'childList') {
      const root = unit ?? target;
      if (root) changes.changed.add(root);
      if (root && record.type === 'attributes') changes.recycled.add(root);
      continue;
    }
    let foreign = false;
    for (const node of [...record.addedNodes, ...record.removedNodes]) {
      const spot = ofHost(node);
      if (spot) changes.touched.add(spot);
      else foreign = true;
    }
    if (!foreign) continue;
    if (record.removedNodes.length > 0) changes.removed = true;
    // A leaf's late text can name an account just as an element's attributes can.
    if (unit) changes.changed.add(unit);
    else if (target && target.childElementCount === 0) changes.changed.add(target);
    for (const node of record.addedNodes) {
      changes.moved.add(node);
      if (node instanceof Element && !ofHost(node)) changes.added.add(node);
    }
  }
  thinOut(changes);
  return changes;
}

function thinOut({ added, changed }: Changes): void {
  for (const root of changed) if (!root.isConnected || isInside(root, changed)) changed.delete(root);
  for (const root of added) {
    if (!root.isConnected || changed.has(root) || isInside(root, changed) || isInside(root, added)) {
      added.delete(root);
    }
  }
}

function isInside(element: Element, roots: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (roots.has(up)) return true;
  return false;
}
