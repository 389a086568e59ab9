import type { Account } from '../../model/account.ts';
import { readInstant } from './date.ts';
import { fields, type Gathering, listOf } from './gather.ts';
import { keyOfUid } from './keys.ts';
import { lastActiveIn } from './labels.ts';
import { uidIn } from './read-comments.ts';

/** profile/info: the user with the text of verification and counts. */
export function readProfileInfo(body: unknown, _url: URL, into: Gathering): boolean {
  return into.user(fields(fields(body).data).user) !== null;
}

/** user/popcard/get: the user of the hover card. */
export function readPopcard(body: unknown, _url: URL, into: Gathering): boolean {
  const data = fields(fields(body).data);
  return into.user(data.user ?? data) !== null;
}

const text = (value: unknown, max: number): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, max) : undefined;

/** profile/detail: registration, place and text of verification; the account stands only in the request's `uid`. */
export function readProfileDetail(body: unknown, url: URL, into: Gathering): boolean {
  const uid = uidIn(url, 'uid');
  const raw = fields(body);
  if (uid === null || typeof raw.data !== 'object' || raw.data === null) return false;
  const data = fields(raw.data);
  const account: Account = {
    site: 'weibo',
    host: 'weibo.com',
    id: uid,
    createdAt: readInstant(data.created_at),
    location: text(data.location, 200),
    bio: text(data.description, 2000),
    verifiedReason: text(data.desc_text, 1000),
  };
  into.profile(keyOfUid(uid), account);
  const lastActiveOn = lastActiveIn(data.label_desc, into.at);
  // The label is no look at the timeline.
  if (lastActiveOn) into.ofUid(uid).timeline = { seenAt: null, lastActiveOn };
  return true;
}

/** profile/mbloghistory: the months with posts over the whole life, `{2023: [1, 2]}`. A look at the timeline's end. */
export function readMonths(body: unknown, url: URL, into: Gathering): boolean {
  const uid = uidIn(url, 'uid');
  const { data } = fields(body);
  // An empty map comes as [].
  if (uid === null || typeof data !== 'object' || data === null) return false;
  const months = Object.entries(fields(data)).flatMap(([year, list]) =>
    /^20[0-9]{2}$/.test(year) ? (listOf(list) ?? []).flatMap((month) => monthOf(year, month)) : [],
  );
  if (months.length === 0 && Object.keys(data).length > 0) return false;
  const seen = into.ofUid(uid);
  seen.activeMonths = [...new Set(months)].sort();
  seen.timeline = { ...seen.timeline, seenAt: into.at };
  return true;
}

function monthOf(year: string, month: unknown): string[] {
  const number = Number(month);
  return Number.isInteger(number) && number >= 1 && number <= 12
    ? [`${year}-${String(number).padStart(2, '0')}`]
    : [];
}

/** profile/sidedetail, side/cards: recommended accounts, at places that change. Verified users anywhere are taken in. */
export function readSide(body: unknown, _url: URL, into: Gathering): boolean {
  let looked = 0;
  const walk = (value: unknown, depth: number): void => {
    if (depth > 8 || typeof value !== 'object' || value === null || ++looked > 3000) return;
    if ('screen_name' in value) into.verifiedUser(value);
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  walk(fields(body).data, 0);
  return typeof fields(body).data === 'object';
}
