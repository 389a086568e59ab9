/** Text without what is not the author's prose, with the way back to the raw text. */
export interface Prose {
  text: string;
  /** Offset in the raw text of each UTF-16 unit of `text`. */
  at: number[];
}

/** What follows `//@name:` is somebody else's post. */
const REPOST_TAIL = /\/\/\s*@[^\s:：]{1,40}\s*[:：][\s\S]*$/;

/**
 * Dropped before matching: addresses, mentions, `[emoji]` of the site, emoji and their joiners, invisible characters, and the
 * marks of hashtags (their words stay). Each pattern is linear in the length of the text.
 */
const NOISE =
  /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+|@[\w\-\u4e00-\u9fff.]{1,30}|\[[\p{L}\p{N}]{1,12}\]|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff#＃]|[\ufe00-\ufe0f]/gu;

const SPACE = /\s/;

/**
 * Prose of a Chinese post. White space goes altogether (Chinese is written without it), except that a line break stays as one `\n`, because
 * a phrase does not run over lines.
 */
export function chineseProse(raw: string): Prose {
  return collect(raw, (unit, before) => {
    if (!SPACE.test(unit)) return unit;
    return unit === '\n' && before !== '\n' && before !== '' ? '\n' : '';
  });
}

/** Prose of a post in a language with spaces: lower case, any white space as one space. */
export function spacedProse(raw: string): Prose {
  return collect(raw, (unit, before) => {
    if (SPACE.test(unit)) return before === ' ' || before === '' ? '' : ' ';
    if (unit === '’') return "'";
    const lower = unit.toLowerCase();
    // A letter whose small form is longer (İ) would shift the offsets.
    return lower.length === 1 ? lower : unit;
  });
}

function collect(raw: string, map: (unit: string, before: string) => string): Prose {
  const own = raw.replace(REPOST_TAIL, '');
  const units: string[] = [];
  const at: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    for (let i = from; i < to; i++) {
      const unit = map(own.charAt(i), units.at(-1) ?? '');
      if (unit === '') continue;
      units.push(unit);
      at.push(i);
    }
  };
  for (const noise of own.matchAll(NOISE)) {
    keep(noise.index);
    from = noise.index + noise[0].length;
  }
  keep(own.length);
  return { text: units.join(''), at };
}

/** Number of Han characters (U+4E00–U+9FFF). */
export function countHan(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (isHanCode(text.charCodeAt(i))) n++;
  return n;
}

export function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
