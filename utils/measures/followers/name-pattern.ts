/** Names that sites give on signing up: 用户9968044123, 手机用户…, user_84829173. */
const GIVEN = /^(?:手机|微博)?(?:用户|用戶)[_-]?\d{5,}$|^(?:user|weibo)[_-]?\d{6,}$/i;

/** A word and eight or more digits, as sign-up forms propose: JohnSmith48291736. */
const NUMBERED = /^[A-Za-z_]{2,}(\d{8,})$/;

/** Eight digits that read as a birthday are chosen by people: lin19870312. */
const BIRTHDAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Letters and digits that change places so often that nobody typed them as a name: x7f93kq2pz. */
const SWITCHES = 4;

/** A run of consonants that no word of English or pinyin holds. */
const UNSPEAKABLE = /[bcdfghjklmnpqrstvwxz]{7,}/i;

/** A name that the site itself gives on signing up. */
export function isGiven(name: string): boolean {
  return GIVEN.test(name.trim());
}

/**
 * Does a name look machine-made? Only names of a sign-up form and random strings; a common word with a few digits is not
 * enough. Meant for counting over many followers: for a single person it proves nothing.
 */
export function namePattern(name: string): boolean {
  const text = name.trim();
  if (isGiven(text)) return true;
  const digits = NUMBERED.exec(text)?.[1];
  if (digits !== undefined) return !BIRTHDAY.test(digits);
  if (!/^[A-Za-z0-9]{8,}$/.test(text)) return false;
  const switches = text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return switches >= SWITCHES || UNSPEAKABLE.test(text);
}
