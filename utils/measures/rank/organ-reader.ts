import { APEX } from './body.ts';
import type { Claim, OrganRef } from './claim.ts';
import type { Word } from './lexicon.ts';
import {
  ANY_NAME,
  COMPLETE,
  IMPLIED,
  isOfficeOf,
  isOwn,
  LOCAL_TOO,
  MADE,
  OF_FIRM,
  POLITICAL,
  TRANSPARENT,
  UNITS,
  WITH_SUFFIX,
} from './organ-words.ts';
import { LONGEST_NAME, PlaceReader } from './place-reader.ts';
import type { Piece } from './segment.ts';

/** The chain of organs of the current phrase, and the claims made so far. */
export class OrganReader extends PlaceReader {
  protected readonly claims: Claim[] = [];
  /** A firm or the like was named: posts that follow are posts there. */
  protected dead = false;
  protected deputy: Claim['deputy'] = 'no';
  protected former = false;
  protected seconded = false;
  /** What follows is the role, work or topic of the account, not its office. */
  protected fiction = false;
  protected stated: number | null = null;

  organ(piece: Piece, word: Word): void {
    const group = word.kind === 'named' ? `named:${word.group}` : word.group;
    // 河南省烟草专卖局 中国烟草总公司…: a second body, with only a space between.
    if (
      word.kind === 'named' &&
      this.open &&
      !this.fresh &&
      this.run.length === 0 &&
      COMPLETE.test(this.chain.at(-1)?.group ?? '')
    ) {
      this.flush();
      this.fresh = true;
    }
    if (word.kind === 'named' && LOCAL_TOO.test(piece.text) && this.here()) {
      this.push(piece, 'department');
      return;
    }
    const last = this.chain.at(-1);
    if (!this.fresh && last?.end === piece.start && isOfficeOf(last, piece.text)) {
      this.lengthen(last, piece);
      return;
    }
    const own = group === 'party' && TRANSPARENT.has(piece.text) && this.chain.length > 0;
    // 人大常委会教科文卫工委: a committee of the congress, not of the party.
    const ofCongress = own && last && /party|congress|cppcc/.test(last.group) && this.run.length > 0;
    if (ofCongress) this.push(piece, 'department');
    else if (own) this.again();
    else this.push(piece, group, { organ: word.organ ?? null });
  }

  suffix(piece: Piece, group: string): void {
    const last = this.chain.at(-1);
    const named = this.run.length > 0 && this.runText().length <= LONGEST_NAME;
    const made = MADE[group as keyof typeof MADE];
    if (made) this.make(piece, made);
    else if (named) this.push(piece, piece.text === '部' && last?.group === 'party' ? 'department' : group);
    else if (last?.end === piece.start && isOfficeOf(last, piece.text)) this.lengthen(last, piece);
    else if (last?.end === piece.start && WITH_SUFFIX.has(last.group)) {
      this.lengthen(last, piece);
    } else if (piece.text === '局' && this.pending.length > 0 && last?.group.startsWith('named:'))
      this.push(piece, 'supervision'); // 国家粮食和物资储备局湖北局
    else if ((piece.text === '委' || piece.text === '委员会') && this.here()) this.push(piece, 'party');
    else if ((piece.text.length > 1 && (last || this.here())) || (last && this.pending.length > 0))
      this.push(piece, group);
    else this.unknown(piece);
  }

  /** 乔司 + 监狱: a 司 only by its sound, when what follows may bear any name. */
  private absorb(piece: Piece, group: string): void {
    const last = this.chain.at(-1);
    const sound =
      last?.loose && last.word.length === 1 && last.end === piece.start && this.chain.length === 1;
    if (!sound || !ANY_NAME.has(group) || this.fresh) return;
    this.chain = [];
    this.run = [{ word: null, text: last.name, start: last.start, end: last.end }];
  }

  /** 公安局党委, also behind a comma (局长、党委书记): the same body goes on. */
  private again(): void {
    this.run = [];
    this.fresh = false;
    this.open = true;
  }

  /** 吉林省长白山, 邓州市长途汽车站: a short name and a post that more of a name follows are the place and that name. */
  protected misread(start: number): void {
    const last = this.claims.at(-1);
    const begin = last ? last.end - (last.post?.word.length ?? 0) : 0;
    const place = last?.path.at(-1);
    if (last?.post?.group !== 'chief' || !place?.short || place.end !== begin || last.end !== start) return;
    this.claims.pop();
    this.fresh = false;
  }

  /** 市委、市政府督查室: one office of both, not the committee and an office. */
  private sharedUnit(): void {
    const last = this.claims.at(-1);
    const alone =
      last?.type === 'organ' && last.chain.length > 0 && last.chain.every((organ) => APEX.has(organ.group));
    const first = this.chain[0];
    const begin = Math.min(
      first?.start ?? 0,
      ...this.path.map(({ start }) => start).filter((start) => start > (last?.end ?? 0)),
    );
    if (alone && first && APEX.has(first.group) && begin === last.end + 1) this.claims.pop();
  }

  private lengthen(organ: OrganRef, piece: Piece): void {
    organ.end = piece.end;
    organ.name += piece.text;
  }

  /** 文化厅长 is the head of a 文化厅, 检察长 of a procuratorate, 科长 of a 科: the post's own word names the organ. */
  protected impliedBy(piece: Piece): void {
    const name = this.runText() + piece.text.slice(0, -1);
    const implied = IMPLIED[piece.text];
    const named = this.run.length > 0 && name.length <= 8 && (this.here() || this.chain.length > 0);
    if (implied && (named || (implied === 'court' && this.chain.length === 0 && this.here()))) {
      const group = POLITICAL.has(this.runText()) ? 'political' : implied;
      this.push(piece, group, { name, guessed: !named });
    }
    const unit = UNITS[piece.text];
    const last = this.chain.at(-1);
    if (unit && last && !isOwn(last, unit, piece.text)) this.push(piece, unit, { name, guessed: true });
  }

  /** 成都教育, 朝阳司法: at the end of a phrase a field of work stands for the department. */
  protected topicAsOrgan(): void {
    const [only] = this.run;
    const alone = this.run.length === 1 && only?.word?.kind === 'topic' && this.chain.length === 0;
    if (only && alone && !this.dead && this.here()) {
      this.run = [];
      this.push(only, 'department', { guessed: true });
    }
  }

  protected push(piece: Piece, group: string, more: Partial<OrganRef> = {}): void {
    this.absorb(piece, group);
    if (this.dead && OF_FIRM.has(group)) {
      this.run = [];
      return;
    }
    this.misread(this.run.at(0)?.start ?? piece.start);
    if (this.fresh) {
      // 公安局副局长、宣传科科长: the unit is still the bureau's.
      this.chain = group === 'inner' ? this.chain.filter((organ) => organ.group !== 'inner') : [];
      this.pending = [];
      this.fresh = false;
    }
    if (!APEX.has(group)) this.sharedUnit();
    this.chain.push({
      name: this.runText() + piece.text,
      word: piece.text,
      group,
      organ: null,
      guessed: false,
      loose: this.loose(),
      topical: this.run.some(({ word }) => word?.kind === 'topic'),
      start: this.run.at(0)?.start ?? piece.start,
      end: piece.end,
      places: this.pending,
      ...more,
    });
    this.pending = [];
    this.run = [];
    this.open = true;
    this.dead = false;
  }

  /** The unknown words before an organ hold characters of no dictionary word, or name no field of work. */
  private loose(): boolean {
    const { run } = this;
    const strange = run.some((each) => each.word === null);
    return strange || (run.length > 0 && !run.some((each) => each.word?.kind === 'topic'));
  }

  /** Ends the phrase: an organ that no post has taken up is what the account claims to be. */
  flush(): void {
    this.topicAsOrgan();
    if (this.open) this.claim('organ', null);
    this.open = false;
    this.run = [];
  }

  protected claim(type: Claim['type'], piece: Piece | null, more: Partial<Claim> = {}): void {
    if (this.fiction) return;
    const end = piece?.end ?? this.chain.at(-1)?.end ?? this.path.at(-1)?.end ?? 0;
    const starts = [this.path.at(0), this.chain.at(0), piece].map((each) => each?.start ?? end);
    this.claims.push({
      type,
      path: [...this.path],
      chain: [...this.chain],
      post: null,
      before: this.runText(),
      deputy: type === 'person' ? this.deputy : 'no',
      former: this.former,
      seconded: this.seconded,
      stated: this.stated,
      start: Math.min(...starts),
      end,
      tail: type === 'organ' && this.run.some(({ text }) => !/^[0-9]+$/.test(text)),
      spoiled: null,
      ...more,
    });
  }
}
