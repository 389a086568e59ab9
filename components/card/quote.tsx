interface Props {
  text: string;
  /** [start, end) UTF-16 offsets that matter; overlaps are joined, what lies outside the text is left out. */
  spans?: readonly (readonly [number, number])[] | undefined;
}

/** A quotation from the page with the phrases that matter marked. Always text, never markup. */
export function Quote({ text, spans = [] }: Props) {
  return (
    <blockquote>
      <bdi>
        {pieces(text, spans).map((piece) =>
          piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
        )}
      </bdi>
    </blockquote>
  );
}

interface Piece {
  at: number;
  text: string;
  marked: boolean;
}

/** Cuts a text at its spans. The pieces joined are the text again. */
export function pieces(text: string, spans: readonly (readonly [number, number])[]): Piece[] {
  const inside = spans
    .map(([start, end]) => [Math.max(0, start), Math.min(text.length, end)] as const)
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  const out: Piece[] = [];
  let at = 0;
  for (const [start, end] of inside) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) out.push({ at, text: text.slice(at, from), marked: false });
    out.push({ at: from, text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) out.push({ at, text: text.slice(at), marked: false });
  return out;
}
