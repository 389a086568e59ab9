import type { Account } from '../../../model/account.ts';
import { languageOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { AbroadTables } from './packs.ts';
import type { Proof } from './proof.ts';
import {
  type RawSegment,
  rawSegment,
  readSegment,
  type Segment,
  wordsOfDomain,
  wordsOfHandle,
} from './segment.ts';

/** The texts of an account and what we make of its handle and domain, read with the lexicon. */
export function readSegments(
  account: Account,
  proof: Proof | null,
  lexicon: Lexicon,
  handles?: AbroadTables['handles'],
): Segment[] {
  const { name, verifiedReason, bio, handle } = account;
  const domain = proof?.fact ? wordsOfDomain(proof.fact.labels) : null;
  // A user name alone proves nothing: anyone may call themselves CityOfBoston.
  const counts = proof !== null || account.verified === true;
  const raw = [
    rawSegment('name', name),
    rawSegment('reason', verifiedReason),
    rawSegment('bio', bio),
    rawSegment('handle', counts && handle && !handle.includes('.') ? meant(handle, handles) : null),
    rawSegment('domain', domain),
  ].filter((each): each is RawSegment => each !== null);
  const language = languageOf(raw.flatMap((each) => each.tokens));
  return raw.map((each) => readSegment(each, lexicon, language));
}

function meant(handle: string, handles: AbroadTables['handles']): string {
  return handles?.get(handle.toLowerCase().replace(/^@/, '')) ?? wordsOfHandle(handle);
}
