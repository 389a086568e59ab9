import type { Account } from '../../model/account.ts';
import { normalise, type PlainText } from '../../text/normalise.ts';
import type { Parsed } from './claim.ts';
import type { Division } from './divisions.ts';
import { fromEnglish } from './english.ts';
import { type Near, NOWHERE } from './jurisdiction.ts';
import { parse } from './parse.ts';
import { placeByName } from './place-by-name.ts';
import { type Ranked, rankClaim } from './post-rank.ts';
import { segment } from './segment.ts';

/** What the grammar makes of one text of an account. */
export interface TextReading {
  source: 'reason' | 'name' | 'bio';
  original: string;
  plain: PlainText;
  parsed: Parsed;
  ranked: Ranked[];
}

/** All texts of an account, the name read only when it is asked for. `null`: the text is not known or empty. */
export interface Reading {
  readonly reason: TextReading | null;
  readonly name: TextReading | null;
}

/** The measures of one account read the same texts, one after the other; an account is never changed once it is observed. */
let last: { account: Account; reading: Reading } | undefined;

/** Reads the account's texts (once for each account object). */
export function readAccount(account: Account): Reading {
  if (last?.account === account) return last.reading;
  const near = once(() => [...placesIn(account.location), ...placesIn(account.name)]);
  const name = once(() => readText('name', account.name, near));
  const reason = readText('reason', account.verifiedReason, near, name);
  const reading: Reading = {
    reason,
    get name() {
      return name();
    },
  };
  last = { account, reading };
  return reading;
}

/**
 * Reads one text. `near` chooses between places of one name, e.g. the account's location. A verification text that
 * leaves its place out (市公安局官方微博) has it from the account's `name` (石狮公安).
 */
export function readText(
  source: TextReading['source'],
  original: string | null | undefined,
  near: Near = NOWHERE,
  name: () => TextReading | null = () => null,
): TextReading | null {
  const plain = fromEnglish(original ?? '') ?? normalise(original ?? '');
  if (!original || plain.text === '') return null;
  const parsed = parse(source === 'name' ? inOrder(plain.text) : plain.text);
  for (const claim of parsed.claims) placeByName(claim, name, parsed.claims.length === 1);
  const ranked = parsed.claims.map((claim) => rankClaim(claim, near)).filter((each) => each !== null);
  return { source, original, plain, parsed, ranked };
}

/** Names of police accounts turn place and field around: 平安北京 is 北京平安. */
function inOrder(name: string): string {
  const turned = /^(平安|警民|文明|健康|法治)(.{2,12})$/.exec(name.replace(/[^一-龥a-z0-9]+$/, ''));
  if (!turned) return name;
  const [, field = '', place = ''] = turned;
  const first = segment(place)[0]?.word;
  if (first?.kind !== 'place' || segment(place).length > 1) return name;
  return `${place}${field === '平安' ? '公安' : field}`;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function placesIn(text: string | null | undefined): Division[] {
  if (!text) return [];
  return segment(normalise(text, 60).text).flatMap((piece) => piece.word?.places ?? []);
}
