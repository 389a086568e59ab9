import type { HoursFinding, ShareOf } from '../../model/finding.ts';
import { wilson } from '../../stats/binomial.ts';
import { nearDuplicates } from '../../text/near-duplicates.ts';
import {
  BEIJING_SITES,
  NIGHT_HOURS,
  NIGHT_SHARE,
  OFFICE_HOURS,
  OFFICE_SHARE,
  PROFILE_POSTS,
  REPEAT_JACCARD,
  REPEAT_LENGTH,
} from './constants.ts';
import type { Seen } from './seen.ts';
import { clockOf } from './zone.ts';

/** Newest own posts that are compared with each other: what was written years ago is another editor's. */
const MOST_COMPARED = 500;

function shareOf(count: number, n: number): ShareOf | null {
  return n < PROFILE_POSTS ? null : { share: count / n, interval: wilson(count, n), count, n };
}

/** Own posts among all that were seen, reposts included. */
export function ownShare({ own, posts }: Seen): ShareOf | null {
  return shareOf(own.length, posts);
}

/** Own posts that nearly repeat another of the newest ones. Only posts with enough words of their own are compared. */
export function repeatedShare({ ownPosts }: Seen): ShareOf | null {
  const texts = ownPosts.slice(-MOST_COMPARED).map(({ text }) => text);
  const found = nearDuplicates(texts, { threshold: REPEAT_JACCARD, shortest: REPEAT_LENGTH });
  const compared = found.filter((one) => one !== null);
  return shareOf(compared.filter(Boolean).length, compared.length);
}

/**
 * At which hours it posts, in the site's own calendar. On sites of all zones the place of the office is not known, so that its
 * office hours cannot be told: there only the profile is given.
 */
export function hoursOf({ own, site }: Seen): HoursFinding | null {
  if (own.length < PROFILE_POSTS) return null;
  const byHour = new Array<number>(24).fill(0);
  let inOffice = 0;
  let byNight = 0;
  for (const at of own) {
    const { weekday, hour } = clockOf(at, site);
    byHour[hour] = (byHour[hour] ?? 0) + 1;
    if (weekday % 6 !== 0 && hour >= OFFICE_HOURS[0] && hour < OFFICE_HOURS[1]) inOffice++;
    if (hour >= NIGHT_HOURS[0] || hour < NIGHT_HOURS[1]) byNight++;
  }
  const n = own.length;
  const finding = { byHour, n, zone: BEIJING_SITES.has(site) ? 'Asia/Shanghai' : 'UTC' } as const;
  if (!BEIJING_SITES.has(site)) return { ...finding, kind: null, office: null, interval: null };
  const interval = wilson(inOffice, n);
  const kind = kindOf(interval[0], wilson(byNight, n)[0]);
  return { ...finding, kind, office: inOffice / n, interval };
}

/** Both shares must be above their bounds with their whole interval. */
function kindOf(office: number, night: number): HoursFinding['kind'] {
  if (office >= OFFICE_SHARE) return 'office-hours';
  return night >= NIGHT_SHARE ? 'round-the-clock' : 'mixed';
}
