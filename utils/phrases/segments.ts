/** A part of a text, [start, end) in UTF-16 units, with a weight of 1 to 3. */
export interface Segment {
  start: number;
  end: number;
  weight: number;
}

/**
 * Cuts overlapping hits into parts that do not overlap, each with the greatest weight that covers it, in order. Parts
 * of different hits that meet stay apart, so that each phrase begins with its own mark.
 */
export function segmentsOf(hits: readonly Segment[]): Segment[] {
  const edges = [...new Set(hits.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const starts = new Set(hits.map(({ start }) => start));
  const sorted = hits.toSorted((a, b) => a.start - b.start);
  const out: Segment[] = [];
  let open: Segment[] = [];
  let next = 0;
  edges.forEach((start, i) => {
    const end = edges[i + 1];
    if (end === undefined) return;
    for (let hit = sorted[next]; hit && hit.start <= start; hit = sorted[++next]) open.push(hit);
    open = open.filter((hit) => hit.end > start);
    const weight = open.reduce((most, hit) => Math.max(most, hit.weight), 0);
    if (weight === 0) return;
    const last = out.at(-1);
    if (last && last.end === start && last.weight === weight && !starts.has(start)) last.end = end;
    else out.push({ start, end, weight });
  });
  return out;
}
