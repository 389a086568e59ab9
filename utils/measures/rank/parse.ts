import type { Parsed } from './claim.ts';
import { Reader } from './reader.ts';
import { type Piece, segment } from './segment.ts';

/** Pauses that end a phrase but not the list it stands in. */
const LIST = new Set(['、', '和', '及', '与', '暨', '并', '&', '+', '/', '·', '-', '—', '_', '~', '|']);
const OPEN = '《';
const CLOSE = '》';

/**
 * Reads a plain text (see utils/text/normalise.ts) as a list of phrases `place · organ · post`. What a phrase leaves
 * out is taken from the phrase before it (江西省上饶市委副书记、市长). Titles in 《》 are the names of works: skipped.
 */
export function parse(text: string): Parsed {
  const reader = new Reader(text);
  let inTitle = false;
  for (const piece of segment(text)) {
    if (piece.text === OPEN || piece.text === CLOSE) inTitle = piece.text === OPEN;
    else if (!inTitle) take(reader, piece);
  }
  reader.flush();
  return reader.result();
}

function take(reader: Reader, piece: Piece): void {
  const { word } = piece;
  if (!word) return reader.unknown(piece);
  switch (word.kind) {
    case 'break':
      return reader.pause(!LIST.has(piece.text));
    case 'place':
      return reader.place(piece, word);
    case 'generic':
      return reader.generic(piece);
    case 'named':
    case 'organ':
      return reader.organ(piece, word);
    case 'suffix':
      return reader.suffix(piece, word.group);
    case 'post':
      return reader.post(piece, word.group);
    case 'level':
      return reader.level(piece, word.level ?? 0);
    case 'mark':
      return reader.mark(piece, word.group);
    case 'negative':
      return reader.against(piece, word.group);
    case 'region':
      return reader.region(piece, word.group);
    default:
      return reader.unknown(piece);
  }
}
