/**
 * When an account posted, for the calendar picture: one character a day and a month, in the site's own calendar. `?` was not seen, `.` was seen
 * and empty; a day with own posts has their number (9 = nine or more), a month with posts `+`.
 */
export interface Life {
  /** The last day and month, YYYY-MM-DD. */
  end: string;
  /** The last 53 weeks, from a Monday on, oldest first. */
  days: string;
  /** The whole life, oldest month first; at most thirty years. */
  months: string;
  /** Days within the longest silence, YYYY-MM-DD. */
  silence?: { from: string; to: string };
}
