/** One piece of evidence in a text. */
export interface Hit {
  /** [start, end) UTF-16 offsets in the raw text. */
  start: number;
  end: number;
  /** The phrase as the lexicon has it (Simplified, small letters); for a template the words found. */
  phrase: string;
  weight: number;
  /** Category of the lexicon, or the name of the template. */
  category: string;
  /** What could be said instead, in the language of the text. */
  plain: string | null;
  /** At least so many times more usual in work reports than in ordinary posts; null = not told. */
  ratio: number | null;
}

/** What the scan of one text gives. */
export interface Scan {
  hits: Hit[];
  /** Sum of the weights: of Han characters in Chinese, of words in English. */
  sum: number;
  /** Number of Han characters, or of words. */
  size: number;
  /** sum / size; 0 for a text without either. */
  raw: number;
}
