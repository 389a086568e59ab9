import { foldTable } from './traditional.ts';

/**
 * Text without what is not the author's prose, with the way back to the raw text. Good until the next text is read: the arrays are
 * used again.
 */
export interface Prose {
  /** UTF-16 units; only the first `length` belong to the text. */
  codes: Uint16Array;
  /** Offset in the raw text of each unit. */
  at: Int32Array;
  length: number;
}

/** What follows `//@name:` is somebody else's post. */
const REPOST_TAIL = /\/\/\s*@[^\s:：]{1,40}\s*[:：]/;

const ADDRESS = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/y;
const MENTION = /@[\w\-\u4e00-\u9fff.]{1,30}(?:@[\w\-.]{1,60})?/y;
const SITE_EMOJI = /\[[\p{L}\p{N}]{1,12}\]/uy;
/** A topic between two signs, as Weibo writes it: often somebody else's words, and the same in every post. */
const TOPIC = /[#＃][^#＃]{1,60}[#＃]/y;

let room = 4096;
let units = new Uint16Array(room);
let places = new Int32Array(room);

/** Arrays for a text of this length; allocating them for each text would cost more than reading it. */
function scratch(length: number): Pick<Prose, 'codes' | 'at'> {
  if (length > room) {
    room = 2 * length;
    units = new Uint16Array(room);
    places = new Int32Array(room);
  }
  return { codes: units, at: places };
}

const KEEP = 0;
const DROP = 1;
const LOOK = 2;
const HIGH = 3;
const kinds = new Uint8Array(65_536);
for (const [from, to] of [
  [0, 0x20],
  [0x7f, 0xa0],
  [0x200b, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0xdc00, 0xdfff],
  [0xfe00, 0xfe0f],
] as const)
  kinds.fill(DROP, from, to + 1);
for (const code of [0x1680, 0x3000, 0xfeff, 0x20e3, 0x2002, 0x2003]) kinds[code] = DROP;
for (let code = 0x2000; code < 0x3300; code++)
  if (/[\p{Extended_Pictographic}\s]/u.test(String.fromCharCode(code))) kinds[code] = DROP;
for (const sign of 'h@[#＃') kinds[sign.charCodeAt(0)] = LOOK;
kinds.fill(HIGH, 0xd800, 0xdc00);

/**
 * Prose of a Chinese post, folded to Simplified. White space goes altogether: Chinese is written without it. Topics
 * between # are left out too, unless the post has no other words.
 */
export function chineseProse(raw: string): Prose {
  const prose = chinese(raw, false);
  return prose.length === 0 || !hasHan(prose) ? chinese(raw, true) : prose;
}

function chinese(raw: string, withTopics: boolean): Prose {
  const to = ownEnd(raw);
  const fold = foldTable();
  const { codes, at } = scratch(to);
  let length = 0;
  for (let i = 0; i < to; i++) {
    const code = raw.charCodeAt(i);
    const kind = kinds[code] ?? KEEP;
    if (kind === LOOK) {
      const width = noiseAt(raw, i, withTopics);
      if (width > 0) {
        i += width - 1;
        continue;
      }
    } else if (kind !== KEEP) {
      // Beyond the first plane there are rare Han characters, and emoji.
      if (kind === HIGH && isLow(raw.charCodeAt(i + 1))) i++;
      continue;
    }
    codes[length] = fold[code] ?? code;
    at[length++] = i;
  }
  return { codes, at, length };
}

/** Prose of a post in a language with spaces: small letters, any white space as one space. */
export function spacedProse(raw: string): Prose {
  const to = ownEnd(raw);
  const { codes, at } = scratch(to);
  let length = 0;
  for (let i = 0; i < to; i++) {
    const unit = raw.charAt(i);
    let code = unit.charCodeAt(0);
    const kind = kinds[code] ?? KEEP;
    if (kind === LOOK) {
      const width = noiseAt(raw, i, true);
      if (width > 0) {
        i += width - 1;
        continue;
      }
    } else if (kind !== KEEP && !/\s/.test(unit)) continue;
    if (/\s/.test(unit)) {
      if (length === 0 || codes[length - 1] === 0x20) continue;
      code = 0x20;
    } else if (unit === '’') code = 0x27;
    else if (unit === '‑' || unit === '‐') code = 0x2d;
    else {
      const lower = unit.toLowerCase();
      // A letter whose small form is longer (İ) would shift the offsets.
      if (lower.length === 1) code = lower.charCodeAt(0);
    }
    codes[length] = code;
    at[length++] = i;
  }
  return { codes, at, length };
}

/** The prose between two of its offsets. */
export function textOf({ codes }: Prose, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(codes[i] ?? 0);
  return text;
}

/** Length of what is no prose at a sign that may begin such a thing; 0 = it is prose. */
function noiseAt(raw: string, at: number, withTopics: boolean): number {
  const sign = raw.charAt(at);
  const topic = sign === '#' || sign === '＃';
  const pattern = sign === 'h' ? ADDRESS : sign === '@' ? MENTION : topic ? TOPIC : SITE_EMOJI;
  if (topic && withTopics) return 1;
  pattern.lastIndex = at;
  const width = pattern.exec(raw)?.[0].length ?? 0;
  return topic ? Math.max(1, width) : width;
}

function ownEnd(raw: string): number {
  if (!raw.includes('//')) return raw.length;
  const tail = raw.search(REPOST_TAIL);
  return tail < 0 ? raw.length : tail;
}

function hasHan({ codes, length }: Prose): boolean {
  for (let i = 0; i < length; i++) if (isHanCode(codes[i] ?? 0)) return true;
  return false;
}

export function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
