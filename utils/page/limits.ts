/** The longest answer text taken, in UTF-16 units. A timeline of 50 posts is about 500,000. */
export const MAX_TEXT = 2_000_000;
