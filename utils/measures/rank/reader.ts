import type { Parsed } from './claim.ts';
import type { Word } from './lexicon.ts';
import { OrganReader } from './organ-reader.ts';
import type { Piece } from './segment.ts';

/** Firms that are organs all the same: head offices under central management, public utilities. */
const FIRMS = new Set(['named:soe', 'named:soe_central', 'named:finance_central', 'utility', 'railway']);
const ENTERPRISES = new Set(['named:soe', 'named:soe_central', 'named:finance_central', 'utility']);
/** Marks that stand inside a phrase; the others end the name that unknown words might have been. */
const INSIDE = new Set(['official', 'deputy', 'executive-deputy']);
const SAYS_OFFICIAL = /^(?:官|政务|法人)/;

/** Takes the pieces of a text one by one and keeps what the current phrase says so far. */
export class Reader extends OrganReader {
  private readonly negatives: Parsed['against'] = [];
  private readonly regions: Parsed['regions'] = [];
  private official = false;
  private retired = false;
  private treatment = false;
  /** Where the last 原 or 前任 ended. */
  private formerAt = -1;

  result(): Parsed {
    if (this.retired) for (const claim of this.claims) claim.former = true;
    const { claims, negatives: against, official, regions, placed, text } = this;
    return { claims, against, official, regions, placed, text };
  }

  pause(hard: boolean): void {
    this.flush();
    this.fresh = true;
    this.dead = false;
    if (hard) this.former = this.fiction = false;
    this.deputy = 'no';
  }

  override place(piece: Piece, word: Word): void {
    this.misread(piece.start);
    const [only] = this.run;
    // 团台州市委: the league's committee of that place.
    if (this.run.length === 1 && only?.text === '团' && (this.fresh || this.chain.length === 0)) {
      this.run = [];
      this.push(only, 'league');
    }
    super.place(piece, word);
  }

  post(piece: Piece, group: string): void {
    if (!this.dead) {
      this.postedTo();
      this.impliedBy(piece);
      this.claim('person', piece, { post: { word: piece.text, group } });
      // …集团原董事长: behind an organ, 原 speaks of the post that follows it.
      const last = this.claims.at(-1);
      const between = this.formerAt < 0 ? null : this.text.slice(this.formerAt, piece.start);
      if (last && between !== null && /^(?:(?:常务|第一)?副?|驻[^、,;]{1,10})$/.test(between))
        last.former = true;
    }
    this.run = [];
    this.open = false;
    this.deputy = 'no';
    this.seconded = false;
    this.fresh = true;
  }

  /** 财政厅派驻临潭县某村 + 第一书记: the post is in the village. */
  private postedTo(): void {
    const last = this.pending.at(-1);
    if (last?.made !== 'village' && last?.made !== 'town') return;
    this.path = this.pending;
    this.pending = [];
    this.chain = [];
  }

  level(piece: Piece, level: number): void {
    if (this.treatment) return;
    const last = this.claims.at(-1);
    // 河长制办公室（副科级）: in brackets behind an organ, the level is the organ's.
    const bracketed = /[(（]/.test(this.text[piece.start - 1] ?? '');
    if (last && !this.open && (last.type === 'person' || bracketed)) last.stated ??= level;
    else if (this.chain.length > 0 || this.path.length > 0) {
      this.claim('person', piece, { post: { word: piece.text, group: 'graded' }, stated: level });
      this.open = false;
      this.fresh = true;
    }
    this.run = [];
  }

  mark(piece: Piece, group: string): void {
    this.marks[group]?.(piece);
    if (!INSIDE.has(group)) this.run = [];
  }

  private readonly marks: Record<string, (piece: Piece) => void> = {
    deputy: () => {
      if (this.deputy === 'no') this.deputy = 'deputy';
    },
    'executive-deputy': () => {
      this.deputy = 'executive';
    },
    // 原 and 前 speak of a post only at the beginning of a phrase.
    former: (piece) => {
      this.formerAt = piece.end;
      this.former ||= this.fresh && this.run.length === 0;
    },
    now: () => {
      this.former = false;
    },
    retired: () => {
      this.retired = true;
    },
    seconded: () => {
      const last = this.open ? undefined : this.claims.at(-1);
      if (last) last.seconded = true;
      else this.seconded = true;
    },
    treatment: () => {
      this.treatment = true;
    },
    official: ({ text }) => {
      if (SAYS_OFFICIAL.test(text)) this.official = true;
      this.flush();
    },
    // 由省网信办主办, and nothing else: that is who speaks.
    sponsor: ({ text, end }) =>
      text === '主办' && !/[一-龥a-z0-9]/.test(this.text.slice(end)) ? this.flush() : this.spoil('sponsor'),
    candidate: ({ start }) => {
      const last = this.claims.at(-1);
      if (last?.type === 'person' && !/[、,;，；]/.test(this.text.slice(last.end, start))) this.claims.pop();
      this.dead = true;
    },
    portrayed: () => {
      this.claims.length = 0;
    },
    fiction: () => {
      this.fiction = true;
    },
    // 局长的猫: the post is somebody else's. An organ may well be followed by 的.
    possessive: () => {
      const last = this.claims.at(-1);
      if (last?.type === 'person' && this.fresh && this.run.length === 0) this.claims.pop();
      this.dead = true;
    },
  };

  against(piece: Piece, group: string): void {
    const last = this.chain.at(-1);
    const own =
      last !== undefined &&
      FIRMS.has(last.group) &&
      (this.run.length === 0 || last.group === 'utility') &&
      this.pending.length === 0 &&
      !this.fresh;
    if (group === 'firm' && own) {
      this.run = [];
      return;
    }
    if (group === 'firm' && piece.text !== '客服' && this.open && last && ENTERPRISES.has(last.group)) {
      // A subsidiary or a service line of an enterprise under central management.
      this.push(piece, 'utility');
      return;
    }
    // 烟草专卖局（分公司）: the second name of the same body.
    if (
      group === 'firm' &&
      this.chain.length > 0 &&
      /\([分总子]?$/.test(this.text.slice(0, piece.start)) &&
      this.text[piece.end] === ')'
    )
      return;
    this.negatives.push({ group, start: piece.start, end: piece.end });
    this.spoil(group);
    this.dead = true;
  }

  /** What was named is not what the account is. */
  private spoil(why: string): void {
    if (this.open) this.claim('organ', null, { spoiled: why });
    this.open = false;
    this.chain = [];
    this.pending = [];
    this.run = [];
  }

  region(piece: Piece, group: string): void {
    const [region = '', tier = '', standing = ''] = group.split(' ');
    this.regions.push({ start: piece.start, end: piece.end, region, tier, standing });
    this.unknown(piece);
  }
}
