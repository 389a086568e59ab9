// Characters that turn the direction of what follows. Inside isolates they could close the isolate early.
const DIRECTION = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/** Text from outside without the marks that turn its direction: a name must read as it was written. */
export function undirected(text: string): string {
  return text.replace(DIRECTION, '');
}

/**
 * Text from outside that is put into a sentence of ours: without direction marks, on one line, cut, and wrapped in
 * isolates, so that it cannot reorder or push away the words around it.
 */
export function isolated(text: string, max = 120): string {
  const flat = undirected(text).replace(/\s+/g, ' ').trim();
  const points = Array.from(flat);
  return `\u2068${points.length > max ? `${points.slice(0, max).join('')}…` : flat}\u2069`;
}
