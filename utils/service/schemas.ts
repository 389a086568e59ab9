import * as v from 'valibot';
import { LONGEST_FILE } from '../interchange/corrections.ts';
import type { RequestName, Requests } from '../messages.ts';
import { OwnWord } from '../model/correction.ts';
import { MAX_TEXT } from '../page/limits.ts';
import { VERDICTS } from '../store/check-row.ts';

/** The most of each that one message may carry: a frame of a busy page stays far below. */
export const MOST = { answers: 60, keys: 1000, claims: 500, texts: 8_000_000, done: 100 };

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** A list from a page: one bad entry (a name of 10,000 characters) is left out and loses no other. */
const lenient = <T>(item: v.GenericSchema<T>, most: number) =>
  v.pipe(
    v.array(v.custom<T>(() => true)),
    v.maxLength(most),
    v.transform((all) => all.filter((one) => v.is(item, one))),
  );
const list = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));

const Site = v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/));
const Key = v.pipe(text(300), v.regex(/^[a-z]{1,20}:./));
const Nothing = v.strictObject({});
const Answer = v.strictObject({
  url: v.pipe(text(4000), v.regex(/^https:\/\//)),
  status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  text: text(MAX_TEXT),
});
const Answers = v.pipe(
  lenient<Requests['asked']['in']['answer']>(Answer, MOST.answers),
  v.check((all) => all.reduce((sum, a) => sum + a.text.length, 0) <= MOST.texts, 'too much text'),
);
const Claim = v.strictObject({ name: text(300), mark: v.picklist(['organisation', 'individual']) });
const State = v.variant('state', [
  v.strictObject({ state: v.literal('on') }),
  v.strictObject({ state: v.literal('off') }),
  v.strictObject({ state: v.literal('changed'), why: text(500) }),
]);

const Act = v.variant('do', [
  v.strictObject({ do: v.picklist(['begin', 'more', 'undo', 'discard']) }),
  v.strictObject({
    do: v.literal('judge'),
    mark: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffff)),
    verdict: v.picklist(VERDICTS),
  }),
]);

/** What each message must look like. Whatever has another shape, or more in it, is refused as a whole. */
export const SCHEMAS = {
  observe: v.strictObject({
    site: Site,
    host: text(253),
    answers: Answers,
    keys: lenient<string>(Key, MOST.keys),
    claims: lenient<Requests['observe']['in']['claims'][number]>(
      v.strictObject({ key: Key, claim: Claim }),
      MOST.claims,
    ),
  }),
  linger: v.strictObject({ keys: list(Key, 20) }),
  ask: v.strictObject({ key: Key, done: list(text(100), MOST.done) }),
  asked: v.strictObject({ key: Key, step: text(100), answer: Answer }),
  injectCard: Nothing,
  words: Nothing,
  openPage: v.strictObject({
    page: v.picklist(['methods', 'options']),
    hash: v.pipe(v.string(), v.regex(/^[\w.-]{0,80}$/)),
  }),
  account: v.strictObject({ key: Key }),
  correct: v.strictObject({ key: Key, correction: v.nullable(OwnWord) }),
  spotCheck: v.strictObject({ key: Key, act: Act }),
  corrections: Nothing,
  importCorrections: v.strictObject({ text: text(LONGEST_FILE) }),
  digests: v.strictObject({ keys: list(Key, MOST.keys) }),
  budget: Nothing,
  storage: Nothing,
  exportAll: v.strictObject({ after: v.nullable(text(300)) }),
  clearAll: Nothing,
  siteState: v.strictObject({ site: Site, state: State }),
} satisfies { [K in RequestName]: v.GenericSchema<unknown, Requests[K]['in']> };
