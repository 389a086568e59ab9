/**
 * The badge's colours. Colour of the chip means level and nothing else: one sequential scale from violet (A) through
 * blue to grey (F, and ? and N). Text on every band has a contrast of at least 4.5 : 1, marks on the pill at least
 * 3 : 1 (a test computes both). Card and pages have the same colours in assets/styles/tokens.css.
 */
export interface Theme {
  bands: Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F', string>;
  /** Text on a band. */
  onBand: string;
  pill: string;
  line: string;
  words: string;
  active: string;
  slowing: string;
  quiet: string;
  followers: string;
  jargon: string;
  /** The empty part of ring and bar. */
  track: string;
  focus: string;
}

export const LIGHT: Theme = {
  bands: { A: '#3b1f6b', B: '#4b3aa8', C: '#2f63c9', D: '#1f77a8', E: '#487486', F: '#666d77' },
  onBand: '#ffffff',
  pill: '#eef1f5',
  line: '#dfe3e9',
  words: '#4f5761',
  active: '#22755a',
  slowing: '#946012',
  quiet: '#666d77',
  followers: '#8b3a62',
  jargon: '#b34d12',
  track: '#cfd5dd',
  focus: '#1a56c4',
};

export const DARK: Theme = {
  bands: { A: '#b79cf0', B: '#9d92f5', C: '#82aef7', D: '#74c0e6', E: '#9fc3d1', F: '#a6adb6' },
  onBand: '#14171c',
  pill: '#272c35',
  line: '#363d48',
  words: '#b4bcc6',
  active: '#5cc4a0',
  slowing: '#e3b25b',
  quiet: '#98a0aa',
  followers: '#e08bb6',
  jargon: '#f0965c',
  track: '#464e5a',
  focus: '#8ab4ff',
};
