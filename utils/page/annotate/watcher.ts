import type { Place, SitePage } from '../../sites/contract.ts';
import { sortRecords } from './changes.ts';
import type { Spots } from './spots.ts';

export interface WatcherOptions {
  document: Document;
  site: SitePage;
  spots: Spots;
  /** A name was found, new or again. */
  onPlace(place: Place): void;
  /** Elements that may hold posts not seen before: new ones, and those used again for another account. */
  onNews(roots: Iterable<Element>): void;
  guarded(task: () => void): void;
  later(task: () => void, ms: number): void;
}

export interface Watcher {
  /** Searches what is there and watches what comes. */
  start(): void;
  stop(): void;
  /** Runs what writes to the page, so that the watcher does not take it for the page's doing. */
  quietly(write: () => void): void;
}

const WATCHED = { childList: true, subtree: true, characterData: true, attributes: true } as const;
/** After the address changed without a load, what the page shows follows in parts; this is when all is looked over. */
const SETTLED_MS = 500;

/**
 * The one MutationObserver: finds names in what the page adds or changes and has their badges drawn in the same
 * callback, before the frame. Drawing only writes; our own records are taken out of the queue right after, so that
 * they are never looked at and no loop of observing and repairing can come of them.
 */
export function createWatcher(options: WatcherOptions): Watcher {
  const { document, site, spots, onPlace, onNews, guarded, later } = options;
  const observer = new MutationObserver((records) => guarded(() => handle(records)));
  let watching = false;
  let href = document.location.href;

  function handle(records: MutationRecord[]): void {
    const changes = sortRecords(records, site, (node) => spots.ofHost(node));
    if (changes.removed) spots.sweep();
    for (const root of changes.changed) spots.prune(root, search(root, changes.moved));
    for (const root of changes.added) search(root, changes.moved);
    for (const spot of changes.touched) spots.repair(spot);
    observer.takeRecords();
    onNews([...changes.added, ...changes.recycled]);
    if (document.location.href !== href) {
      href = document.location.href;
      later(() => quietly(searchAll), SETTLED_MS);
    }
  }

  function search(root: ParentNode, moved: ReadonlySet<Node>): Set<Element> {
    const found = new Set<Element>();
    for (const place of site.find(root)) {
      if (found.has(place.anchor)) continue;
      found.add(place.anchor);
      spots.put(place, moved.has(place.anchor));
      onPlace(place);
    }
    return found;
  }

  function searchAll(): void {
    const root = document.documentElement;
    if (watching && root) spots.prune(root, search(root, new Set()));
  }

  function quietly(write: () => void): void {
    const before = observer.takeRecords();
    if (before.length > 0) handle(before);
    try {
      write();
    } finally {
      observer.takeRecords();
    }
  }

  return {
    start() {
      watching = true;
      observer.observe(document, { ...WATCHED, attributeFilter: [...site.attributes] });
      quietly(searchAll);
    },
    stop() {
      watching = false;
      observer.disconnect();
    },
    quietly,
  };
}
