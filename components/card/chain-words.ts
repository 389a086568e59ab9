import type { Translate } from '../../utils/i18n/translate.ts';
import {
  type Evidence,
  isMissing,
  type Missing,
  type OfficialFinding,
  type RankFinding,
} from '../../utils/model/finding.ts';
import { isolated, undirected } from '../controls/outside.ts';
import type { Words } from '../controls/words.ts';
import type { MarkedSpan, Part } from './quote.tsx';
import { sentence } from './sentence.ts';

/** One link of the chain: 组织部 (department −2). */
export interface Segment {
  part: Part;
  /** Words of the account's text, or what stands for them. */
  words: string;
  /** What they are and what follows from them. */
  what: string;
  /** The whole sentence, with the number of its rule. */
  detail: string;
}

const STEP = /^rank\.(place|organ|post|stated|former|seconded)\b/;
/** Bodies whose short words say already that they have no rank here. */
const SAYS_SO = /\.(?:unranked|military|sponsor)$/;
const LONGEST = 24;

/** The steps from the words of the text to the rank; outside the mainland from the proof to tier and standing. */
export function segmentsOf(rank: RankFinding, official: OfficialFinding | Missing, said: Words): Segment[] {
  const { t } = said;
  if (rank.level === null) return abroad(rank, official, said);
  const text = rank.evidence[0]?.quote ?? '';
  return rank.evidence.flatMap((item) => {
    const [, kind = ''] = STEP.exec(item.id) ?? [];
    if (kind === '') return [];
    return [
      {
        part: partOf(item.id),
        words: wordsOf(item, text),
        what: whatOf(item, t),
        detail: sentence(item, said),
      },
    ];
  });
}

/** Where the words of each step stand in the text that the finding quotes. */
export function marksOf(evidence: Evidence[]): MarkedSpan[] {
  return evidence.flatMap(({ id, quote, spans = [] }) =>
    quote !== undefined || !STEP.test(id)
      ? []
      : spans.map(([start, end]) => [start, end, partOf(id)] as const),
  );
}

/** What the chain ends in: "L6", "rank cannot be told"; of an uncertain range no level is picked out. */
export function resultOf({ level, band, certainty, evidence }: RankFinding, t: Translate): string {
  if (level === null) return t('chain.band', { band });
  const given = evidence.find(({ id }) => id === 'rank.range')?.values?.range;
  const range = given === undefined ? null : whole(String(given));
  const unsure = certainty === 'uncertain';
  if (range !== null && unsure) return `${range}${t('chain.with', { what: t('chain.varies.alone') })}`;
  if (!/^L\d/.test(level)) return t(`chain.result.${level}`);
  const end = unsure ? t('chain.perhaps', { level }) : level;
  return range === null ? end : `${end}${t('chain.with', { what: t('chain.varies', { range }) })}`;
}

/** The other posts that were read; null when there were none. */
export function othersOf({ evidence }: RankFinding, t: Translate): string | null {
  const others = evidence.filter(({ id }) => id === 'rank.other');
  if (others.length === 0) return null;
  const posts = others.map(({ values: { post = '', level = '' } = {} }) =>
    t('chain.others.one', { post: isolated(String(post), LONGEST), level }),
  );
  return t('chain.others', { posts: posts.join(t('chain.others.join')) });
}

function abroad(rank: RankFinding, official: OfficialFinding | Missing, all: Words): Segment[] {
  const { t } = all;
  const proof = isMissing(official) ? undefined : official.evidence[0];
  const steps = rank.evidence.filter(({ id }) => /^rank\.(tier|standing)\./.test(id));
  const [quote] = rank.evidence;
  const how = proof?.id.replace(/^official\.(abroad\.)?/, '') ?? '';
  const words = proof?.values?.domain ?? spanned(quote, quote?.quote ?? '');
  const first: Segment = {
    part: 'organ',
    words: cut(String(words)),
    what: short(`chain.proof.${how}`, 'chain.proof.text', t),
    detail: proof ? sentence(proof, all) : '',
  };
  return [
    ...(proof || words ? [first] : []),
    ...steps.map((item): Segment => {
      const [, kind = '', which = ''] = item.id.split('.');
      const said = t(`${kind}.${which}`);
      return {
        part: 'other',
        words: '',
        what: `${said}${t('chain.with', { what: t(`chain.${kind}`) })}`,
        detail: sentence(item, all),
      };
    }),
  ];
}

function partOf(id: string): Part {
  const [, kind] = id.split('.');
  return kind === 'place' || kind === 'organ' || kind === 'post' ? kind : 'other';
}

function wordsOf(item: Evidence, text: string): string {
  const { place, organ, post } = item.values ?? {};
  return cut(spanned(item, text) || String(post ?? organ ?? place ?? ''));
}

function spanned(item: Evidence | undefined, text: string): string {
  return (item?.spans ?? []).map(([start, end]) => text.slice(Math.max(0, start), end)).join('');
}

function whatOf({ id, values = {} }: Evidence, t: Translate): string {
  const key = id.replace('rank.', 'chain.');
  const { step } = values;
  const level = whole(String(values.level ?? ''));
  const part = partOf(id);
  if (part === 'other') return t(key, { level });
  const what = short(key, `chain.part.${part}`, t);
  if (level === 'UNK' && part !== 'post' && !SAYS_SO.test(id)) return t('chain.open', { what });
  if (!/^L\d/.test(level) || step === 0) return what;
  if (part === 'place') return t('chain.base', { what, level });
  const exact = /^L\d+$/.test(level) && typeof step === 'number';
  return exact ? t('chain.step', { what, step: signed(step) }) : t('chain.at', { what, level });
}

/** −2, +1: with the sign that a reader expects, not a hyphen. */
const signed = (step: number) => (step < 0 ? `−${-step}` : `+${step}`);

/** A range on one line. */
const whole = (range: string) => range.replace('–', '\u2060–\u2060');

function short(key: string, otherwise: string, t: Translate): string {
  const words = t(key);
  return words === key ? t(otherwise) : words;
}

function cut(text: string): string {
  const points = Array.from(undirected(text).replace(/\s+/g, ' ').trim());
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : points.join('');
}
