const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The plain text of Weibo's `text`: line breaks kept, emoji images as their `alt` ("[允悲]"), every other tag dropped,
 * entities resolved. One pass, no DOM: the background has none, and a page's text must never become markup.
 */
export function htmlToText(html: string): string {
  return html
    .replace(/<(\/?[a-z][^<>]*)>/gi, (_all, tag: string) => textOfTag(tag))
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}

function textOfTag(tag: string): string {
  const name = tag.slice(0, 4).toLowerCase();
  if (/^br\b/.test(name)) return '\n';
  return name === 'img ' ? (/\balt=["']?(\[[^\]"']{1,20}\])/.exec(tag.slice(0, 500))?.[1] ?? '') : '';
}

/** Text without the zero-width space and, where it was cut, the "...展开" or "...全文" with which the site ends it. */
export function trimEnd(text: string, cut: boolean): string {
  let end = withoutSpace(text);
  if (!cut) return end;
  if (end.endsWith('展开') || end.endsWith('全文')) end = withoutSpace(end.slice(0, -2));
  if (end.endsWith('...')) end = end.slice(0, -3);
  return withoutSpace(end.endsWith('…') ? end.slice(0, -1) : end);
}

/** By hand: a pattern for white space at the end takes quadratic time on text that is mostly white space. */
function withoutSpace(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\u200b]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** What the site puts into a repost to which nothing was added. */
const NOTHING_ADDED = /^(?:转发微博|轉發微博|转发|轉發|快转微博|快轉微博|Repost)[。.]?$/i;

/** The own words of a repost: what stands before the first `//@`, which quotes others. */
export function ownWords(text: string): string {
  const cut = text.search(/\/\/\s*@/);
  const own = (cut < 0 ? text : text.slice(0, cut)).trim();
  return NOTHING_ADDED.test(own) ? '' : own;
}
