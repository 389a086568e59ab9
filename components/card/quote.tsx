/** What a marked word is: told by the form of its underline, colour second. */
export type Part = 'place' | 'organ' | 'post' | 'other';

/** [start, end) UTF-16 offsets, and what stands there. */
export type MarkedSpan = readonly [start: number, end: number, part?: Part];

interface Props {
  text: string;
  /** What matters in it; overlaps are joined, what lies outside the text is left out. */
  spans?: readonly MarkedSpan[] | undefined;
}

/** A quotation from the page with the phrases that matter marked. Always text, never markup. */
export function Quote(props: Props) {
  return (
    <blockquote>
      <Marked {...props} />
    </blockquote>
  );
}

/** A text from the page with the phrases that matter marked. `clean` is applied to each piece. */
export function Marked({
  text,
  spans = [],
  clean = (piece) => piece,
}: Props & { clean?: (piece: string) => string }) {
  return (
    <bdi>
      {pieces(text, spans).map(({ at, text: piece, marked, part }) =>
        marked ? (
          <mark key={at} class={part}>
            {clean(piece)}
          </mark>
        ) : (
          <span key={at}>{clean(piece)}</span>
        ),
      )}
    </bdi>
  );
}

interface Piece {
  at: number;
  text: string;
  marked: boolean;
  part?: Part;
}

/** Cuts a text at its spans. The pieces joined are the text again. */
export function pieces(text: string, spans: readonly MarkedSpan[]): Piece[] {
  const inside = spans
    .map(([start, end, part]) => ({ start: Math.max(0, start), end: Math.min(text.length, end), part }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const out: Piece[] = [];
  let at = 0;
  for (const { start, end, part } of inside) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) out.push({ at, text: text.slice(at, from), marked: false });
    out.push({ at: from, text: text.slice(from, end), marked: true, ...(part && { part }) });
    at = end;
  }
  if (at < text.length) out.push({ at, text: text.slice(at), marked: false });
  return out;
}
