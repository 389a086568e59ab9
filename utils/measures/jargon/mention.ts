import { type Prose, textOf } from './normalise.ts';
import type { Run } from './runs.ts';
import type { Found } from './search.ts';

/** What stands between marks: [start, end) of the inside. */
interface Quoted extends Run {
  open: string;
}

const PAIRS: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  '《': '》',
  '【': '】',
};

/** Ways to bring in other people's stock phrases; officials who report a speech say 强调 or 指出, which is use. */
const BEFORE =
  /(?:[说讲喊念叨嚷]|张嘴就是|张口就是|开口就是|闭口|所谓的?|口号|标语|口头禅|套话|官话|官腔|空话|动不动就?|满嘴|满口|满屏|整天|天天|成天|老是|总是|全是|都是|又是|就是|只会|不要|别再?|什么叫?|叫做?|写着|写满|回[复我]?|答[复我]?)[了着的是过用我你们一句：:，“”、]{0,4}$/;
const AFTER =
  /^[”」’』"、，“「‘『]{0,2}(?:[\u4e00-\u9fff、“”]{0,12})?(?:之类|这种话|这类话|这些词|这些话|这种词|这几个字|等?套话|等?官话|等?空话|挂在嘴边|喊了|说了|听[得腻烦]|都会说|谁不会|什么意思|是啥|有什么用|有用吗)/;

/** A person talks here, not an office. */
const COLLOQUIAL = /[？?]|我[家们]?|咱|吗|呢|啥|到底|究竟|听不懂|人话|结果/;

/** A post that gives its source is headed by the source's title. */
const SOURCE =
  /据.{2,16}(?:报道|消息|通报|介绍|报告)|来源[：:]|[（(].{0,6}(?:人民日报|新华社|新华网|央视|总台|中新|新京报|澎湃|环球|记者|日报|晚报|视频|网).{0,16}[）)]|转自|[央视人民日报新华社中新网]{2,6}(?:记者|讯|消息)/;

/**
 * Stretches whose words are not the author's own style: names of documents 《…》, a quoted source's title 【…】, and
 * stock phrases that are quoted to speak of them (使用与提及). Evidence in them does not count.
 */
export function mentioned(prose: Prose, found: readonly Found[]): Run[] {
  const quoted = marks(prose);
  if (quoted.length === 0) return [];
  const inside = quoted.filter((quote) => found.some((hit) => within(hit, quote)));
  if (inside.length === 0) return [];
  const text = textOf(prose, 0, Math.min(prose.length, MOST));
  let source: boolean | undefined;
  let colloquial: boolean | undefined;
  // A list of quotations (“…”“…”, “…”和“…”) is brought in by what stands before the first.
  let listed = -1;
  return inside.filter(({ open, start, end }) => {
    if (open === '《') return true;
    if (open === '【') {
      source ??= SOURCE.test(text);
      return source;
    }
    const brought =
      (listed >= 0 && start - listed <= 3) ||
      BEFORE.test(text.slice(Math.max(0, start - 13), start - 1)) ||
      AFTER.test(text.slice(end + 1, end + 24));
    listed = brought ? end : -1;
    if (brought) return true;
    colloquial ??= mostlyQuoted(found, inside) && COLLOQUIAL.test(outside(text, quoted));
    return colloquial;
  });
}

/** A longer quotation is a speech, not a phrase that is spoken of. */
const LONGEST = 160;

/** A longer text is no post. */
const MOST = 20_000;

const CLOSING = new Map(
  Object.entries(PAIRS).map(([open, close]) => [open.charCodeAt(0), close.charCodeAt(0)]),
);

function marks({ codes, length }: Prose): Quoted[] {
  const found: Quoted[] = [];
  for (let i = 0; i < length; i++) {
    const code = codes[i] ?? 0;
    if (code > 0x3020) continue;
    const close = CLOSING.get(code);
    if (close === undefined) continue;
    const open = String.fromCharCode(code);
    const to = Math.min(length, i + LONGEST);
    for (let end = i + 1; end < to; end++) {
      if (codes[end] !== close) continue;
      found.push({ open, start: i + 1, end });
      if (open === '"') i = end;
      break;
    }
  }
  return found;
}

function within(hit: Run, { start, end }: Run): boolean {
  return hit.start >= start && hit.end <= end;
}

function outside(text: string, quoted: readonly Quoted[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of quoted) {
    if (start < from) continue;
    rest += text.slice(from, start - 1);
    from = end + 1;
  }
  return rest + text.slice(from);
}

function mostlyQuoted(found: readonly Found[], quoted: readonly Quoted[]): boolean {
  const inside = found.filter((hit) => quoted.some((quote) => within(hit, quote)));
  return inside.length * 2 > found.length;
}
