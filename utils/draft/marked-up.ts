import type { Hit } from '../measures/jargon/index.ts';

export type MarkUp = 'brackets' | 'markdown';

/** What has a meaning in Markdown wherever it stands in a line. */
const MARKDOWN = /[\\`*_{}[\]<>#|~]/g;
/** What has one at the start of a line only. */
const AT_START = /^([ \t]*(?:\d{1,9}(?=[.)]))?)([-+=.)])/gm;

/**
 * The draft with its phrases marked, as text: 【phrase】 or **phrase**, and with `withPlain` what could be said instead
 * behind it in round brackets. Overlapping phrases are marked as one. In Markdown the draft's own signs are escaped,
 * so that it reads as it was written.
 */
export function markedUp(draft: string, hits: readonly Hit[], as: MarkUp, withPlain: boolean): string {
  const [open, close] = as === 'brackets' ? ['【', '】'] : ['**', '**'];
  const own = as === 'brackets' ? (text: string) => text : escapeMarkdown;
  let out = '';
  let at = 0;
  for (const { start, end, plain } of joined(hits)) {
    const [from, to] = trimmed(draft, start, end);
    if (from >= to) continue;
    out += own(draft.slice(at, from)) + open + own(draft.slice(from, to)) + close;
    if (withPlain && plain.length > 0) out += own(`（${plain.join('；')}）`);
    at = to;
  }
  return out + own(draft.slice(at));
}

interface Joined {
  start: number;
  end: number;
  plain: string[];
}

function joined(hits: readonly Hit[]): Joined[] {
  const out: Joined[] = [];
  for (const { start, end, plain } of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    const instead = plain === null ? [] : [plain];
    if (!last || start >= last.end) {
      out.push({ start, end, plain: instead });
      continue;
    }
    last.end = Math.max(last.end, end);
    last.plain.push(...instead.filter((one) => !last.plain.includes(one)));
  }
  return out;
}

/** White space at the border of an emphasis would undo it in Markdown. */
function trimmed(draft: string, start: number, end: number): [from: number, to: number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(draft.charAt(from))) from++;
  while (to > from && /\s/.test(draft.charAt(to - 1))) to--;
  return [from, to];
}

function escapeMarkdown(text: string): string {
  return text.replace(MARKDOWN, '\\$&').replace(AT_START, '$1\\$2');
}
