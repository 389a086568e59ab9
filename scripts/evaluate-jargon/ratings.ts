import { cell } from '../tables/tsv.ts';
import { ownRatings, type Rated, shared } from './data.ts';
import { agreement, type Judged, weightedKappa } from './figures.ts';

/** Sources of everyday official posts; the rest are work reports, ordinary posts and English. */
const EVERYDAY = new Set(['zh_gov_weibo_2020', 'zh_cctv', 'zh_party_campus']);

/** Agreement with the given ratings and with the project's own. */
export function ratings(): string[] {
  const of = (file: string): Judged[] =>
    shared(file).map((row) => ({ rating: Number(cell(row, 'rating_0_4')), text: cell(row, 'text') }));
  const everyday = shared('rated_zh_real.tsv')
    .filter((row) => !cell(row, 'corpus').startsWith('gwr'))
    .map((row) => ({ rating: Number(cell(row, 'rating_0_4')), text: cell(row, 'text') }));
  const own = ownRatings();
  const tuned = own.filter(({ held }) => !held);
  const held = own.filter(({ held }) => held);
  const kappa = weightedKappa(own.map(({ first, second }) => [first, second]));
  return [
    agreement('given, Chinese, written', of('rated_zh.tsv')),
    agreement('given, Chinese, real', of('rated_zh_real.tsv')),
    agreement('given, Chinese, real, without work reports', everyday),
    agreement('given, English, written', of('rated_en.tsv')),
    `own ratings\tn ${own.length}\tfirst against second: weighted κ ${kappa.toFixed(3)}`,
    ...byKind('own, two thirds', tuned),
    ...byKind('own, third kept aside', held),
  ];
}

function byKind(what: string, rows: readonly Rated[]): string[] {
  const judged = (of: Rated[]): Judged[] =>
    of.map(({ first, second, text }) => ({ rating: (first + second) / 2, text }));
  const chinese = (row: Rated) => row.source.startsWith('zh') || /[\u4e00-\u9fff]/.test(row.text);
  const real = rows.filter((row) => row.source !== 'written');
  const written = rows.filter((row) => row.source === 'written');
  return [
    agreement(`${what}, Chinese, real`, judged(real.filter(chinese))),
    agreement(`${what}, everyday official posts`, judged(real.filter(({ source }) => EVERYDAY.has(source)))),
    agreement(`${what}, Chinese, written`, judged(written.filter(chinese))),
    agreement(`${what}, English`, judged(rows.filter((row) => !chinese(row)))),
  ];
}
