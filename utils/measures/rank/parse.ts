import type { Parsed } from './claim.ts';
import type { Word } from './lexicon.ts';
import { Reader } from './reader.ts';
import { type Piece, segment } from './segment.ts';

/** Pauses that end a phrase but not the list it stands in. */
const LIST = new Set('、和及与暨并&+/·-—_~|'.split(''));

const AND = new Set('和及与');

/** What each kind of dictionary word does. A kind that is not here may be part of a name. */
const TAKE: Partial<Record<Word['kind'], (reader: Reader, piece: Piece, word: Word) => void>> = {
  // 社会科技和文化产业统计司: after words that are no name yet, "and" is part of the name.
  break: (reader, piece) =>
    AND.has(piece.text) && reader.naming() ? reader.unknown(piece) : reader.pause(!LIST.has(piece.text)),
  place: (reader, piece, word) => reader.place(piece, word),
  generic: (reader, piece) => reader.generic(piece),
  named: (reader, piece, word) => reader.organ(piece, word),
  // 交警 and nothing else: a person's work.
  organ: (reader, piece, word) =>
    word.group === 'traffic' && reader.isAll(piece) ? reader.post(piece, 'staff') : reader.organ(piece, word),
  suffix: (reader, piece, word) => reader.suffix(piece, word.group),
  post: (reader, piece, word) => reader.post(piece, word.group),
  level: (reader, piece, word) => reader.level(piece, word.level ?? 0),
  mark: (reader, piece, word) => reader.mark(piece, word.group),
  negative: (reader, piece, word) => reader.against(piece, word.group),
  region: (reader, piece, word) => reader.region(piece, word.group),
};

/**
 * Reads a plain text (see utils/text/normalise.ts) as a list of phrases `place · organ · post`. What a phrase leaves
 * out is taken from the phrase before it (江西省上饶市委副书记、市长). Titles in 《》 are the names of works: skipped.
 */
export function parse(text: string): Parsed {
  const reader = new Reader(text);
  let inTitle = false;
  for (const piece of segment(text)) {
    const { word } = piece;
    if (piece.text === '《' || piece.text === '》') inTitle = piece.text === '《';
    else if (inTitle) continue;
    else if (word && TAKE[word.kind]) TAKE[word.kind]?.(reader, piece, word);
    else reader.unknown(piece);
  }
  reader.flush();
  return reader.result();
}
