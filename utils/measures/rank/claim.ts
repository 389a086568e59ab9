import type { Division } from './divisions.ts';
import type { NamedOrgan, Step } from './tables.ts';

/** Where words stand in the plain text, [start, end). */
export interface Span {
  start: number;
  end: number;
}

/** A place as the text names it: divisions of that name, a generic word (本市, 某省), or one told by its suffix (镇, 社区). */
export interface PlaceRef extends Span {
  name: string;
  divisions: Division[];
  short: boolean;
  /** Suffix of a generic word. */
  generic: string | null;
  made: 'town' | 'zone' | 'village' | 'corps-division' | 'corps-regiment' | null;
}

/** An organ as the text names it, with the places named since the organ before it. */
export interface OrganRef extends Span {
  name: string;
  /** The dictionary word in the name, without the unknown words before it. */
  word: string;
  /** Row of `organs` or `suffixes` in assets/rank/words.json, or `named:<category>`. */
  group: string;
  organ: NamedOrgan | null;
  places: PlaceRef[];
  /** The word stands for the organ (成都教育) or is the post's own (文化厅长), so the reading is less sure. */
  guessed: boolean;
  /** Characters that no dictionary word covers belong to the name. */
  loose: boolean;
  /** The name holds a known field of work. */
  topical: boolean;
}

/** A body or a post that a text lays claim to. */
export interface Claim extends Span {
  type: 'organ' | 'person';
  /** Places before the first organ. */
  path: PlaceRef[];
  chain: OrganRef[];
  post: { word: string; group: string } | null;
  /** Unknown words just before the post (驻英国 before 大使). */
  before: string;
  deputy: 'no' | 'deputy' | 'executive';
  former: boolean;
  seconded: boolean;
  /** A level that the text itself states. */
  stated: Step | null;
  /** Unknown words follow the organ, so the account may be something else than the organ. */
  tail: boolean;
  /** What follows makes it something else: a fan club, a firm, a medium, a thing that the organ only sponsors. */
  spoiled: string | null;
}

/** Everything that the grammar found in one text. */
export interface Parsed {
  claims: Claim[];
  /** Groups of words that speak against an office: fan, firm, media, person, association. */
  against: (Span & { group: string })[];
  /** The text says that it is an official account (官方微博). */
  official: boolean;
  /** Words of Hong Kong, Macau or Taiwan. */
  regions: (Span & { region: string; tier: string; standing: string })[];
  /** Every place that was named. */
  placed: Span[];
  text: string;
}
