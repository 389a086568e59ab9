/** Longest line that is read, in bytes. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** A line with its number from 1; `text` is null for a line that is too long. */
export interface Line {
  number: number;
  text: string | null;
}

const LF = 10;
const CR = 13;

/**
 * Splits bytes into lines without ever holding more than one line and one chunk: what goes beyond `longest` is dropped as it comes. LF and CRLF end a
 * line; the last one needs no end. A byte-order mark is removed; bytes that are not UTF-8 become U+FFFD.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    // One byte more for the CR of a line that is exactly as long as allowed.
    if (length <= longest + 1) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const bytes = join(parts, length);
    number++;
    parts = [];
    length = 0;
    const end = bytes?.at(-1) === CR ? -1 : undefined;
    const own = bytes?.subarray(0, end);
    return { number, text: own && own.length <= longest ? decoder.decode(own) : null };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** The parts as one piece, or null when some were dropped. */
function join(parts: Uint8Array[], length: number): Uint8Array | null {
  if (parts.length === 1 && parts[0]?.length === length) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  if (whole.length !== length) return null;
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
