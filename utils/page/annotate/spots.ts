import type { Badge, BadgeForm } from '../../../components/badge/badge.ts';
import type { Digest } from '../../model/digest.ts';
import type { Place } from '../../sites/contract.ts';

/** A place in the page as we keep it. Nothing is written on the page's own nodes: `byAnchor` is a WeakMap. */
export interface Spot {
  readonly anchor: Element;
  readonly key: string;
  readonly role: Place['role'];
  badge: Badge | null;
  /** Times that somebody else removed the badge and it was put back. */
  repairs: number;
  /** Times that the page moved the anchor alone and the badge went after it. */
  moves: number;
}

/**
 * A badge that others remove is put back three times for an anchor and account, then left out. A badge whose anchor
 * the page moves follows it nearly always; the limit is there so that a page script which moves the anchor *because*
 * of our badge cannot hang the tab together with us.
 */
const MAX_REPAIRS = 3;
const MAX_MOVES = 100;

export interface SpotsOptions {
  digestOf(key: string): Digest | undefined;
  createBadge(): Badge;
  /** A badge was drawn or redrawn; it left the page. */
  onDrawn(spot: Spot, digest: Digest): void;
  onGone(badge: Badge): void;
}

/** The places that are in the page now, each with its badge when its account is known. */
export class Spots {
  readonly #byAnchor = new WeakMap<Element, Spot>();
  readonly #byHost = new WeakMap<Node, Spot>();
  readonly #byKey = new Map<string, Set<Spot>>();
  readonly #options: SpotsOptions;

  constructor(options: SpotsOptions) {
    this.#options = options;
  }

  /** The spot whose badge's host element this is. */
  ofHost(node: unknown): Spot | undefined {
    return this.#byHost.get(node as Node);
  }

  /**
   * A name stands here: draws its badge, or leaves it if it is right already. `moved`: the page itself put the
   * anchor where it is now, so that the badge has to stand right behind it again.
   */
  put(place: Place, moved: boolean): void {
    const old = this.#byAnchor.get(place.anchor);
    if (old && old.key === place.key && old.role === place.role) {
      if (moved ? !isRightBehind(old) : !isNear(old)) this.#again(old, moved);
      return;
    }
    const { anchor, key, role } = place;
    const spot: Spot = { anchor, key, role, badge: null, repairs: 0, moves: 0 };
    if (old) this.#replace(old, spot);
    this.#byAnchor.set(anchor, spot);
    const sameKey = this.#byKey.get(key);
    if (sameKey) sameKey.add(spot);
    else this.#byKey.set(key, new Set([spot]));
    this.#draw(spot);
  }

  /**
   * A recycled node shows another account. Where both are known the badge stays in the page and shows the other one:
   * taking a shadow host out and putting a new one in costs the page twice as much.
   */
  #replace(old: Spot, spot: Spot): void {
    if (old.badge?.host.isConnected && isRightBehind(old) && this.#options.digestOf(spot.key)) {
      spot.badge = old.badge;
      this.#byHost.set(spot.badge.host, spot);
      old.badge = null;
    }
    this.drop(old);
  }

  /** The digest of `key` is new, or gone. */
  redraw(key: string): void {
    for (const spot of this.#byKey.get(key) ?? []) this.#draw(spot);
  }

  /** The page's changes touched this badge's host: puts it back where it belongs, while there is patience. */
  repair(spot: Spot): void {
    if (this.#byAnchor.get(spot.anchor) === spot && !isNear(spot)) this.#again(spot, false);
  }

  /** After `root` was searched anew: what stands in it and was not found again is no name any more. */
  prune(root: Element, found: ReadonlySet<Element>): void {
    for (const spot of this.all()) {
      if (!found.has(spot.anchor) && root.contains(spot.anchor)) this.drop(spot);
    }
  }

  /** Lets go of everything that left the page. */
  sweep(): void {
    for (const spot of this.all()) if (!spot.anchor.isConnected) this.drop(spot);
  }

  drop(spot: Spot): void {
    this.#undraw(spot);
    this.#byAnchor.delete(spot.anchor);
    const sameKey = this.#byKey.get(spot.key);
    sameKey?.delete(spot);
    if (sameKey?.size === 0) this.#byKey.delete(spot.key);
  }

  clear(): void {
    for (const spot of this.all()) this.drop(spot);
  }

  /** Keys of all names in the page. */
  keys(): string[] {
    return [...this.#byKey.keys()];
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  *all(): Generator<Spot> {
    for (const spots of this.#byKey.values()) yield* [...spots];
  }

  /** Places that have a badge. */
  *drawn(): Generator<Spot> {
    for (const spot of this.all()) if (spot.badge) yield spot;
  }

  #draw(spot: Spot): void {
    const digest = this.#options.digestOf(spot.key);
    if (!digest) {
      this.#undraw(spot);
      return;
    }
    if (!spot.badge) {
      spot.badge = this.#options.createBadge();
      this.#byHost.set(spot.badge.host, spot);
    }
    spot.badge.show(digest, formOf(spot.role));
    if (!spot.badge.host.isConnected && spot.repairs <= MAX_REPAIRS) spot.anchor.after(spot.badge.host);
    this.#options.onDrawn(spot, digest);
  }

  #undraw(spot: Spot): void {
    if (!spot.badge) return;
    spot.badge.host.remove();
    this.#byHost.delete(spot.badge.host);
    this.#options.onGone(spot.badge);
    spot.badge = null;
  }

  #again(spot: Spot, moved: boolean): void {
    if (!spot.badge) return;
    if (moved ? ++spot.moves <= MAX_MOVES : ++spot.repairs <= MAX_REPAIRS) spot.anchor.after(spot.badge.host);
  }
}

function formOf(role: Place['role']): BadgeForm {
  return role === 'profile' ? 'row' : role === 'mention' ? 'chip' : 'pill';
}

function isRightBehind({ anchor, badge }: Spot): boolean {
  return !badge || anchor.nextSibling === badge.host;
}

/** Behind the anchor under the same parent, whatever others put between: with those we do not fight for the place. */
function isNear({ anchor, badge }: Spot): boolean {
  if (!badge || anchor.nextSibling === badge.host) return true;
  return (
    badge.host.parentNode === anchor.parentNode &&
    (anchor.compareDocumentPosition(badge.host) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
