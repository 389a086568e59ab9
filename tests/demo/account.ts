/** How somebody writes: it chooses the sentences of their posts. */
export type Voice = 'plain' | 'officialese' | 'mixed' | 'ordinary';

/** Who follows: people, mostly empty shells, or both. */
export type Fans = 'people' | 'shells' | 'mixed' | 'hidden';

/** One account of the demo, from which its profile, posts, comments and followers are made. */
export interface DemoAccount {
  id: string;
  name: string;
  /** Vanity link, weibo.com/DOMAIN. */
  domain?: string;
  /** -1 none, 0 person, 1 government, 2 firm, 3 media, 7 organisation, 220 junior daren. */
  type: number;
  /** Verification text; '' when not verified. */
  reason: string;
  bio: string;
  location: string;
  followers: number;
  following: number;
  /** Posts over the whole life. */
  posts: number;
  /** Day of registration. */
  since: string;
  /** Days since the last own post; null: never posted. */
  quietDays: number | null;
  /** Own posts a week while it writes. */
  perWeek: number;
  /** Posts a week over the last eight weeks, when it writes less now than it did. */
  perWeekNow?: number;
  voice: Voice;
  /** `bulletin`: a filled-in form each working day; `reposts`: hardly anything else, below an old pinned post; `half-year`: older posts are not shown. */
  habit?: 'bulletin' | 'reposts' | 'half-year';
  fans: Fans;
  /** How many of them the site lists, when that is few. */
  fansListed?: number;
  /** Share of comments that it answers, 0–1. */
  answers: number;
  /** Nobody can comment under its posts. */
  closed?: boolean;
  /** The account under whose posts it answers, too. */
  helps?: string;
}

const USUAL = {
  bio: '',
  location: '其他',
  followers: 48_000,
  following: 260,
  posts: 5200,
  since: '2012-05-14',
  quietDays: 0,
  perWeek: 12,
  voice: 'mixed',
  fans: 'people',
  answers: 0,
} satisfies Partial<DemoAccount>;

type Given = Pick<DemoAccount, 'id' | 'name' | 'type' | 'reason'> & Partial<DemoAccount>;

/** An account with everything that is not said made usual. */
export function account(given: Given): DemoAccount {
  return { ...USUAL, ...given };
}
