import words from '../../../assets/rank/words.json' with { type: 'json' };
import type { Claim, OrganRef, Parsed, PlaceRef } from './claim.ts';
import type { Word } from './lexicon.ts';
import type { Piece } from './segment.ts';

const IMPLIED: Record<string, string> = words.implied;
const UNITS: Record<string, string> = words.units;
const POLITICAL = new Set(['宣传', '组织', '统战']);
/** Suffixes that make a place out of the words before them. */
const MADE = new Set(['town', 'zone', 'village', 'corps-division', 'corps-regiment']);
/** Firms that are organs all the same: head offices under central management, public utilities. */
const FIRMS = new Set(['named:soe', 'named:soe_central', 'named:finance_central', 'utility', 'railway']);
/** Suffixes of one character that are also the end of a village's name. */
const SOUNDS = new Set(['institution', 'inner']);
const ENTERPRISES = new Set(['named:soe', 'named:soe_central']);
/** The party committee of an organ that is already named is that organ. */
const TRANSPARENT = new Set(['党委', '党组', '党工委', '党总支', '工委']);
/** 交警, 气象, 检察: words that may take a suffix and stay what they are. */
const WITH_SUFFIX = new Set(['traffic', 'vertical', 'fire', 'police', 'court', 'utility']);
const LONGEST_NAME = 12;

/** Takes the pieces of a text one by one and keeps what the current phrase says so far. */
export class Reader {
  private readonly text: string;
  private readonly claims: Claim[] = [];
  private readonly negatives: Parsed['against'] = [];
  private readonly regions: Parsed['regions'] = [];
  private readonly placed: Parsed['placed'] = [];
  private official = false;
  private path: PlaceRef[] = [];
  private chain: OrganRef[] = [];
  /** Places named after the last organ. */
  private pending: PlaceRef[] = [];
  /** Unknown words just before this point: they may be the name of the organ or town that follows. */
  private run: Piece[] = [];
  /** A new phrase begins: a place or an organ replaces what was carried over. */
  private fresh = true;
  /** The chain was named in this phrase and no post has taken it up yet. */
  private open = false;
  /** A firm or the like was named: posts that follow are posts there. */
  private dead = false;
  private deputy: Claim['deputy'] = 'no';
  private former = false;
  private retired = false;
  private seconded = false;
  private treatment = false;
  /** What follows is the role, work or topic of the account, not its office. */
  private fiction = false;
  private stated: number | null = null;

  constructor(text: string) {
    this.text = text;
  }

  result(): Parsed {
    if (this.retired) for (const claim of this.claims) claim.former = true;
    const { claims, negatives: against, official, regions, placed, text } = this;
    return { claims, against, official, regions, placed, text };
  }

  unknown(piece: Piece): void {
    this.run.push(piece);
  }

  pause(hard: boolean): void {
    this.flush();
    this.fresh = true;
    this.dead = false;
    if (hard) this.former = this.fiction = false;
    this.deputy = 'no';
  }

  place(piece: Piece, word: Word): void {
    // A short name after unknown characters is more likely part of a person's name (何江山).
    const loose = word.short === true && this.run.at(-1)?.word === null;
    if (loose) return this.unknown(piece);
    this.enter({
      ...spanOf(piece),
      name: piece.text,
      divisions: word.places ?? [],
      short: word.short === true,
      generic: null,
      made: null,
    });
  }

  generic(piece: Piece): void {
    const start = this.run.at(0)?.start ?? piece.start;
    this.enter({
      start,
      end: piece.end,
      name: this.text.slice(start, piece.end),
      divisions: [],
      short: false,
      generic: piece.text,
      made: null,
    });
  }

  private enter(place: PlaceRef): void {
    this.run = [];
    this.placed.push({ start: place.start, end: place.end });
    if (this.fresh) {
      // "省" after 广东省 names the same province; another place begins anew.
      this.path = place.generic ? [...this.path, place] : [...(place.made ? this.path : []), place];
      this.chain = [];
      this.pending = [];
      this.fresh = false;
    } else if (this.chain.length > 0) this.pending.push(place);
    else this.path.push(place);
  }

  organ(piece: Piece, word: Word): void {
    const group = word.kind === 'named' ? `named:${word.group}` : word.group;
    if (group === 'party' && TRANSPARENT.has(piece.text) && this.chain.length > 0 && !this.fresh) {
      this.run = [];
      return;
    }
    this.push({ group, organ: word.organ ?? null, name: this.runText() + piece.text, piece, guessed: false });
  }

  suffix(piece: Piece, group: string): void {
    const named = this.run.length > 0 && this.runText().length <= LONGEST_NAME;
    if (MADE.has(group)) return this.make(piece, group as NonNullable<PlaceRef['made']>);
    const last = this.chain.at(-1);
    if (!named && last && last.end === piece.start && WITH_SUFFIX.has(last.group)) {
      last.end = piece.end;
      last.name += piece.text;
      return;
    }
    if (!named && (piece.text === '委' || piece.text === '委员会') && this.here()) {
      return this.push({ group: 'party', organ: null, name: piece.text, piece, guessed: false });
    }
    const bare = !named && !(piece.text.length > 1 && (last || this.here()));
    if (bare) return this.unknown(piece);
    this.push({ group, organ: null, name: this.runText() + piece.text, piece, guessed: false });
  }

  /** 黎里 + 镇: the unknown words, or else the short place name just before, are the name of the town. */
  private make(piece: Piece, made: NonNullable<PlaceRef['made']>): void {
    const places = this.pending.length > 0 ? this.pending : this.chain.length > 0 ? [] : this.path;
    let start = this.run.at(0)?.start ?? piece.start;
    const last = this.chain.at(-1);
    if (
      this.run.length === 0 &&
      last?.end === piece.start &&
      SOUNDS.has(last.group) &&
      last.start < piece.start - 1
    ) {
      // 花园村: a garden only by its sound.
      this.chain.pop();
      this.enter({
        ...last,
        name: last.name + piece.text,
        end: piece.end,
        divisions: [],
        short: false,
        generic: null,
        made,
      });
      this.open = this.chain.length === 0;
      return;
    }
    const village = places.at(-1);
    if (village?.made === 'village' && village.end === piece.start) {
      // 中关村 + 街道: a village only by its sound.
      places.pop();
      start = village.start;
    } else if (this.run.length === 0) {
      const before = places.at(-1);
      if (before?.short && before.end === piece.start) {
        places.pop();
        start = before.start;
      } else if (made !== 'zone' || before?.made !== 'zone') {
        if (made !== 'village' && made !== 'town') return this.unknown(piece);
        if (!before) return this.unknown(piece);
      } else return;
    }
    const name = this.text.slice(start, piece.end);
    if (name.length > LONGEST_NAME) return this.unknown(piece);
    this.enter({ start, end: piece.end, name, divisions: [], short: false, generic: null, made });
    if (this.chain.length === 0) this.open = true;
  }

  private push(found: Omit<OrganRef, 'places' | 'start' | 'end' | 'word'> & { piece: Piece }): void {
    const { piece, ...organ } = found;
    const start = this.run.at(0)?.start ?? piece.start;
    if (this.fresh) {
      this.chain = [];
      this.pending = [];
      this.fresh = false;
    }
    this.chain.push({ ...organ, start, end: piece.end, places: this.pending, word: piece.text });
    this.pending = [];
    this.run = [];
    this.open = true;
    this.dead = false;
  }

  post(piece: Piece, group: string): void {
    const implied = IMPLIED[piece.text];
    const named = this.run.length > 0 && this.runText().length <= 8 && (this.here() || this.chain.length > 0);
    if (implied && !this.dead && (named || (implied === 'court' && this.chain.length === 0 && this.here()))) {
      const topic = this.runText();
      const organ = POLITICAL.has(topic) ? 'political' : implied;
      this.push({ group: organ, organ: null, name: topic + piece.text.slice(0, -1), piece, guessed: !named });
    }
    const unit = UNITS[piece.text];
    if (unit && !this.dead && this.chain.length > 0 && this.chain.at(-1)?.group !== unit) {
      if (unit !== 'station' || this.chain.at(-1)?.group !== 'institution')
        this.push({
          group: unit,
          organ: null,
          name: this.runText() + piece.text.slice(0, -1),
          piece,
          guessed: true,
        });
    }
    if (!this.dead) this.claim('person', piece, { word: piece.text, group });
    this.run = [];
    this.open = false;
    this.deputy = 'no';
    this.seconded = false;
    this.fresh = true;
  }

  level(piece: Piece, level: number): void {
    if (this.treatment) return;
    const last = this.claims.at(-1);
    if (last?.type === 'person' && !this.open) last.stated ??= level;
    else if (this.chain.length > 0 || this.path.length > 0) {
      this.stated = level;
      this.claim('person', piece, { word: piece.text, group: 'graded' });
      this.stated = null;
      this.open = false;
      this.fresh = true;
    }
    this.run = [];
  }

  mark(piece: Piece, group: string): void {
    if (group === 'deputy') this.deputy = this.deputy === 'no' ? 'deputy' : this.deputy;
    else if (group === 'executive-deputy') this.deputy = 'executive';
    else if (group === 'former') this.former = this.atStart();
    else if (group === 'now') this.former = false;
    else if (group === 'retired') this.retired = true;
    else if (group === 'seconded') this.markSeconded();
    else if (group === 'treatment') this.treatment = true;
    else if (group === 'official') this.markOfficial(piece);
    else if (group === 'sponsor') this.spoil('sponsor');
    else if (group === 'fiction') this.fiction = true;
    else if (group === 'possessive') this.possess();
    if (group !== 'official' && group !== 'deputy' && group !== 'executive-deputy') this.run = [];
  }

  /** 原 and 前 speak of a post only at the beginning of a phrase. */
  private atStart(): boolean {
    return this.former || (this.fresh && this.run.length === 0);
  }

  private markSeconded(): void {
    const last = this.claims.at(-1);
    if (last && !this.open) last.seconded = true;
    else this.seconded = true;
  }

  private markOfficial(piece: Piece): void {
    if (piece.text.startsWith('官') || piece.text.startsWith('政务') || piece.text.startsWith('法人'))
      this.official = true;
    this.flush();
  }

  /** 局长的猫: the post is somebody else's. An organ may well be followed by 的. */
  private possess(): void {
    const last = this.claims.at(-1);
    if (last?.type === 'person' && this.fresh && this.run.length === 0) this.claims.pop();
    this.dead = true;
  }

  against(piece: Piece, group: string): void {
    const last = this.chain.at(-1);
    const own = group === 'firm' && last && FIRMS.has(last.group) && this.run.length === 0 && !this.fresh;
    if (own) return;
    if (group === 'firm' && this.open && last && ENTERPRISES.has(last.group)) {
      // A subsidiary or a service line of an enterprise under central management.
      this.push({ group: 'utility', organ: null, name: this.runText() + piece.text, piece, guessed: false });
      return;
    }
    this.negatives.push({ group, start: piece.start, end: piece.end });
    this.spoil(group);
    this.dead = true;
  }

  private spoil(why: string): void {
    if (this.open) this.claim('organ', null, null, why);
    this.open = false;
    this.chain = [];
    this.pending = [];
    this.run = [];
  }

  region(piece: Piece, group: string): void {
    const [region = '', tier = '', standing = ''] = group.split(' ');
    this.regions.push({ ...spanOf(piece), region, tier, standing });
    this.unknown(piece);
  }

  /** Ends the phrase: an organ that no post has taken up is what the account claims to be. */
  flush(): void {
    this.topicAsOrgan();
    if (this.open) this.claim('organ', null, null);
    this.open = false;
    this.run = [];
  }

  /** 成都教育, 朝阳司法: at the end of a phrase a field of work stands for the department. */
  private topicAsOrgan(): void {
    const [only] = this.run;
    if (this.run.length !== 1 || only?.word?.kind !== 'topic' || this.chain.length > 0 || !this.here())
      return;
    this.push({ group: 'department', organ: null, name: only.text, piece: only, guessed: true });
  }

  private claim(
    type: Claim['type'],
    piece: Piece | null,
    post: Claim['post'],
    spoiled: string | null = null,
  ): void {
    if (this.fiction) return;
    const first = this.path.at(0) ?? this.chain.at(0);
    const end = piece?.end ?? this.chain.at(-1)?.end ?? this.path.at(-1)?.end ?? 0;
    this.claims.push({
      type,
      path: [...this.path],
      chain: [...this.chain],
      post,
      before: this.runText(),
      deputy: type === 'person' ? this.deputy : 'no',
      former: this.former,
      seconded: this.seconded,
      stated: this.stated,
      start: Math.min(first?.start ?? end, this.chain.at(0)?.start ?? end, piece?.start ?? end),
      end,
      tail: type === 'organ' && this.run.length > 0,
      spoiled,
    });
  }

  /** A place stands directly before. */
  private here(): boolean {
    return this.pending.length > 0 || (this.chain.length === 0 && this.path.length > 0 && !this.fresh);
  }

  private runText(): string {
    return this.run.map((piece) => piece.text).join('');
  }
}

function spanOf(piece: Piece): { start: number; end: number } {
  return { start: piece.start, end: piece.end };
}
