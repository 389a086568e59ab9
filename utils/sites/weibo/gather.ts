import type { Account } from '../../model/account.ts';
import type { Observation, Source } from '../../model/observation.ts';
import { keyOfUid } from './keys.ts';
import { readStatus, type StatusContext } from './status.ts';
import { readUser, type SeenUser } from './user.ts';

/** More than any real answer holds; a page that forges one cannot make us work longer. */
const MOST = 200;

/** Collects what one answer says, one observation an account. */
export class Gathering {
  readonly at: string;
  readonly source: Source;
  readonly context: StatusContext;
  readonly aliases: [alias: string, key: string][] = [];
  readonly authors = new Set<string>();
  readonly #byKey = new Map<string, Observation>();

  constructor(at: string, source: Source, mobile: boolean) {
    this.at = at;
    this.source = source;
    this.context = { at, mobile };
  }

  get observations(): Observation[] {
    return [...this.#byKey.values()];
  }

  /** The observation of an account, begun when it is the first of this answer. */
  of(key: string): Observation {
    const known = this.#byKey.get(key);
    if (known) return known;
    const fresh: Observation = { key, at: this.at, source: this.source };
    this.#byKey.set(key, fresh);
    return fresh;
  }

  /** Facts of the profile; a field that is known is not lost to a later object that lacks it. */
  profile(key: string, account: Account): void {
    const seen = this.of(key);
    const facts = Object.entries(account).filter(([, value]) => value !== undefined && value !== null);
    seen.account = { ...(seen.account ?? account), ...Object.fromEntries(facts) };
  }

  /** Takes in a user object; null when it is none. */
  user(value: unknown): SeenUser | null {
    const user = readUser(value);
    if (user) this.seen(user);
    return user;
  }

  /** Takes in a user only if the site has verified it: followers and people who comment are nobody's business. */
  verifiedUser(value: unknown): SeenUser | null {
    const user = readUser(value);
    if (user?.account.verified === true) this.seen(user);
    return user;
  }

  /** Takes in a post with its author and, for a repost, the repeated one. Advertisements give their account alone. */
  status(value: unknown): boolean {
    const status = readStatus(value, this.context);
    if (!status) return false;
    for (const one of [status, status.original]) {
      if (!one) continue;
      this.seen(one.user);
      if (one.advertisement) continue;
      const seen = this.of(one.user.key);
      seen.posts ??= [];
      if (!seen.posts.some(({ id }) => id === one.post.id)) seen.posts.push(one.post);
    }
    if (!status.advertisement) this.authors.add(status.user.key);
    return true;
  }

  /** Takes in a list of posts. false when it holds entries and none of them is one. */
  statuses(list: unknown[]): boolean {
    const read = list.slice(0, MOST).filter((entry) => this.status(entry)).length;
    return read > 0 || list.length === 0;
  }

  /** The observation of a uid taken from a request's address. */
  ofUid(uid: string): Observation {
    return this.of(keyOfUid(uid));
  }

  private seen(user: SeenUser): void {
    this.profile(user.key, user.account);
    for (const alias of user.aliases) this.aliases.push([alias, user.key]);
  }
}

/** The value as an object whose fields may be looked at, or an empty one. */
export function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The value as a list of bounded length; null when it is none. */
export function listOf(value: unknown): unknown[] | null {
  return Array.isArray(value) ? value.slice(0, MOST) : null;
}
