import type { OrganRef, Parsed, PlaceRef } from './claim.ts';
import type { Word } from './lexicon.ts';
import type { Piece } from './segment.ts';

/** Suffixes of one character that are also the end of a village's name (花园村). */
const SOUNDS = new Set(['institution', 'inner']);
/** Bodies that stand for their place. */
const ABOVE = new Set(['party', 'government']);
const PLACEHOLDER = /^(?:驻|派驻|某+|x+|×+|○+|本|我|全|该|[甲乙丙丁])$/;
export const LONGEST_NAME = 12;
/** 某国家级经济技术开发区管委会 */
const LONGEST_ZONE = 22;

/** The places of the current phrase, and the unknown words that may be the name of what comes next. */
export class PlaceReader {
  protected readonly text: string;
  protected readonly placed: Parsed['placed'] = [];
  /** Places before the first organ. */
  protected path: PlaceRef[] = [];
  protected chain: OrganRef[] = [];
  /** Places named after the last organ. */
  protected pending: PlaceRef[] = [];
  /** Unknown words just before this point: they may be the name of the organ or town that follows. */
  protected run: Piece[] = [];
  /** A new phrase begins: a place or an organ replaces what was carried over. */
  protected fresh = true;
  /** A body was named in this phrase and no post has taken it up yet. */
  protected open = false;

  constructor(text: string) {
    this.text = text;
  }

  /** The text is this piece. */
  isAll(piece: Piece): boolean {
    return piece.text === this.text.replace(/[^一-龥a-z0-9]|^[原前]/g, '');
  }

  unknown(piece: Piece): void {
    this.run.push(piece);
  }

  place(piece: Piece, word: Word): void {
    const short = word.short === true;
    // A short name after unknown characters is more likely part of a person's name (何江山).
    if (short && this.run.at(-1)?.word === null) this.unknown(piece);
    else this.enter(piece.start, piece.end, { divisions: word.places ?? [], short });
  }

  /** 本市, 某省, XX县; the end of any other word (自然保护区) is no place. */
  generic(piece: Piece): void {
    const before = this.runText();
    const short = before.length <= 3;
    const county =
      short && (/[县旗]/.test(piece.text) || (/^[区市]$/.test(piece.text) && this.followsPlace()));
    const last = this.fresh ? undefined : (this.chain.length === 0 ? this.path : this.pending).at(-1);
    if (last?.short && before === '' && last.end === piece.start) {
      // 吴江市, today a district: the same place under another suffix.
      last.end = piece.end;
      last.name += piece.text;
      last.short = false;
    } else if (before === '' || county || PLACEHOLDER.test(before)) {
      this.enter(this.run.at(0)?.start ?? piece.start, piece.end, { generic: piece.text });
    } else this.unknown(piece);
  }

  /** 黎里 + 镇: the unknown words, or else the short place name just before, are the name of the town. */
  protected make(piece: Piece, made: NonNullable<PlaceRef['made']>): void {
    if (made === 'zone' && this.isCommitteeOfArea(piece)) return;
    const inCorps = this.path.some((place) => place.generic?.endsWith('兵团'));
    const possible = inCorps || !made.startsWith('corps');
    const start = possible ? this.startOfMade(piece, made) : null;
    if (start === null || piece.end - start > (made === 'zone' ? LONGEST_ZONE : LONGEST_NAME))
      this.unknown(piece);
    else {
      if (!this.fresh) this.below();
      this.enter(start, piece.end, { made });
      if (this.chain.length === 0) this.open = true;
    }
  }

  /** 两江新区管理委员会, 西咸新区开发建设管理委员会: the committee is the government of the new area, not another zone. */
  private isCommitteeOfArea(piece: Piece): boolean {
    const area = (this.chain.length > 0 ? this.pending : this.path).at(-1);
    const known = area?.divisions.some(({ kind }) => kind.endsWith('new-area'));
    if (this.fresh || !area || !known || !/管委会|管理委员会/.test(piece.text)) return false;
    area.end = piece.end;
    this.run = [];
    if (this.chain.length === 0) this.open = true;
    return true;
  }

  /** Where the name of a made place begins; null: its suffix stands alone, so it is none. */
  private startOfMade(piece: Piece, made: string): number | null {
    const start = this.run.at(0)?.start ?? piece.start;
    const organ = this.chain.at(-1);
    if (
      organ?.end === start &&
      organ.word.length === 1 &&
      SOUNDS.has(organ.group) &&
      organ.end > organ.start + 1
    ) {
      // 花园 + 村: a garden only by its sound.
      this.chain.pop();
      return organ.start;
    }
    const places = this.pending.length > 0 ? this.pending : this.chain.length > 0 ? [] : this.path;
    const before = places.at(-1);
    if (this.run.length > 0) return start;
    if (!before) return null;
    const bySound = before.made === 'village' || (before.short && made !== 'zone');
    if (before.end !== start || !(bySound || before.made === made)) return start;
    // 中关村 + 街道, 吴江 + 镇, 工业园区 + 管委会: one name.
    places.pop();
    return before.start;
  }

  /** 西城区人民政府 + 什刹海街道: the place above speaks through its government; what counts is the smaller place. */
  private below(): void {
    if (this.chain.length > 0 && this.chain.every((organ) => ABOVE.has(organ.group))) {
      this.path = [...this.path, ...this.pending];
      this.pending = [];
      this.chain = [];
    }
  }

  private enter(start: number, end: number, what: Partial<PlaceRef>): void {
    const none = { divisions: [], short: false, generic: null, made: null };
    const place: PlaceRef = { ...none, ...what, start, end, name: this.text.slice(start, end) };
    this.run = [];
    this.placed.push({ start, end });
    if (this.fresh) {
      // "省" after 广东省 names the same province, and a town is in the place before it; another place begins anew.
      this.path = place.generic || place.made ? [...this.path, place] : [place];
      this.chain = [];
      this.pending = [];
      this.fresh = false;
    } else if (this.chain.length > 0) this.pending.push(place);
    else this.path.push(place);
  }

  /** The unknown words follow a place: 北京市崇文 + 区 is a district that no table holds any more. */
  private followsPlace(): boolean {
    const above = this.path.at(-1);
    const begin = this.run.at(0);
    const strange = this.run.every((each) => each.word === null || each.word.kind === 'place');
    return !this.fresh && this.chain.length === 0 && strange && above?.end === begin?.start;
  }

  /** A place stands directly before. */
  protected here(): boolean {
    return this.pending.length > 0 || (this.chain.length === 0 && this.path.length > 0 && !this.fresh);
  }

  /** Words stand before this point that may be the beginning of a name. */
  naming(): boolean {
    return this.run.length > 0;
  }

  protected runText(): string {
    return this.run.map((piece) => piece.text).join('');
  }
}
