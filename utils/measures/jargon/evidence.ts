import type { Evidence } from '../../model/finding.ts';
import { englishNotes } from './english-notes.ts';
import type { Hit } from './hit.ts';
import type { Pool } from './pool.ts';
import { shareReused } from './reuse.ts';

/** Every evidence id that this measure can give; each has its sentence in locales/. */
export const JARGON_EVIDENCE = [
  'jargon.phrase',
  'jargon.phrase-times',
  'jargon.phrase-plain',
  'jargon.phrase-times-plain',
  'jargon.pool-zh',
  'jargon.pool-en',
  'jargon.share',
  'jargon.reuse',
  'jargon.trend-up',
  'jargon.trend-down',
  'jargon.trend-same',
  'jargon.truncated',
  'jargon.english',
  'jargon.nominal',
  'jargon.passive',
  'jargon.acronyms',
] as const;
type Id = (typeof JARGON_EVIDENCE)[number];

/** Phrases that are shown. */
const SHOWN = 8;

/** A share of reused posts below this is chance. */
const REUSE_TOLD = 0.05;

/** Characters of the post shown on each side of a phrase. */
const AROUND = 24;

interface Telling {
  hit: Hit;
  post: { id: string; text: string };
  count: number;
}

/** The most telling phrases, each once with where it stands, then what the number rests on. */
export function explain(pool: Pool, shareOfficialese: number, trend: Evidence | null): Evidence[] {
  const facts: Evidence[] = mostTelling(pool).map(phraseEvidence);
  const say = (id: Id, values?: Evidence['values']) => facts.push({ id, ...(values && { values }) });
  say(`jargon.pool-${pool.language}`, { n: pool.posts.length, size: pool.size });
  say('jargon.share', { percent: Math.round(100 * shareOfficialese) });
  const texts = pool.posts.map(({ post }) => post.text);
  const reused = shareReused(texts);
  if (reused >= REUSE_TOLD) say('jargon.reuse', { percent: Math.round(100 * reused) });
  if (trend) facts.push(trend);
  const cut = pool.posts.filter(({ post }) => post.truncated === true).length;
  if (cut > 0) say('jargon.truncated', { n: cut });
  if (pool.language === 'en') {
    say('jargon.english');
    facts.push(...englishNotes(texts));
  }
  return facts;
}

function mostTelling(pool: Pool): Telling[] {
  const byPhrase = new Map<string, Telling>();
  for (const { post, scan } of pool.posts) {
    for (const hit of scan.hits) {
      const known = byPhrase.get(hit.phrase);
      if (known) known.count++;
      else byPhrase.set(hit.phrase, { hit, post, count: 1 });
    }
  }
  // Parallel clauses lean on the phrases in them, so they come last.
  return [...byPhrase.values()].sort((a, b) => telling(b) - telling(a)).slice(0, SHOWN);
}

function telling({ hit, count }: Telling): number {
  return hit.category === 'parallel'
    ? 0
    : hit.weight * Math.log2(1 + count) * Math.log2(4 + (hit.ratio ?? 0));
}

function phraseEvidence({ hit, post, count }: Telling): Evidence {
  const id: Id = `jargon.phrase${hit.ratio === null ? '' : '-times'}${hit.plain === null ? '' : '-plain'}`;
  const around = quoteAround(post.text, hit.start, hit.end);
  return {
    id,
    values: {
      phrase: post.text.slice(hit.start, hit.end),
      weight: hit.weight,
      n: count,
      ...(hit.ratio !== null && { times: hit.ratio }),
      ...(hit.plain !== null && { plain: hit.plain }),
    },
    ...around,
    ...(post.id && { post: post.id }),
  };
}

/** The passage around [start, end) of a text, cut at line breaks, never inside a surrogate pair. */
export function quoteAround(text: string, start: number, end: number): Pick<Evidence, 'quote' | 'spans'> {
  let from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND, 0);
  const lineEnd = text.indexOf('\n', end);
  let to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  if (isLow(text.charCodeAt(from)) && from > 0 && from < start) from++;
  if (isLow(text.charCodeAt(to)) && to > end) to--;
  const before = from > 0 ? '…' : '';
  const after = to < text.length ? '…' : '';
  const shift = before.length - from;
  return { quote: before + text.slice(from, to) + after, spans: [[start + shift, end + shift]] };
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
