/** The longest answer text taken, in UTF-16 units. A timeline of 50 posts is about 500,000. */
export const MAX_TEXT = 2_000_000;

/** The most that is read of one post's words, in UTF-16 units: more than the longest post. */
export const LONGEST = 20_000;
