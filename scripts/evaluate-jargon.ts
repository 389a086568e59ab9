/** How the jargon score fares on rated sentences, probes and corpora: `npm run evaluate -- jargon`. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { scanText } from '../utils/measures/jargon/scan.ts';
import { quantile } from '../utils/stats/quantile.ts';
import { spearman } from '../utils/stats/rank-correlation.ts';
import { cell, readTsv } from './tables/tsv.ts';

/** Rated sentences and corpora belong to others and are not in the repository. */
const DATA = new URL('../../shared/data/jargon/', import.meta.url);

const raw = (text: string) => scanText(text)?.raw ?? 0;
const han = (text: string) => text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const share = <T>(values: T[], test: (value: T) => boolean) =>
  values.filter(test).length / Math.max(1, values.length);

function corpus(name: string): string[] {
  const file = gunzipSync(readFileSync(new URL(`corpora/${name}.jsonl.gz`, DATA))).toString('utf8');
  return file.split('\n').filter(Boolean).map(textOf);
}

function textOf(line: string): string {
  const row: unknown = JSON.parse(line);
  return typeof row === 'object' && row !== null && 'text' in row ? String(row.text) : '';
}

/** Paragraphs joined and cut again into pieces of `size` characters, so that texts of different layout compare. */
function chunks(texts: string[], size: number): string[] {
  const pieces: string[] = [];
  const all = texts.join('');
  for (let at = 0; at + size <= all.length; at += size) pieces.push(all.slice(at, at + size));
  return pieces;
}

const posts = (...names: string[]) =>
  names
    .flatMap(corpus)
    .map((text) => text.slice(0, 200))
    .filter((text) => han(text) >= 20);

function ratings(file: string): string {
  const rows = readTsv(new URL(file, DATA)).map((row) => ({
    rating: Number(cell(row, 'rating_0_4')),
    raw: raw(cell(row, 'text')),
  }));
  const rho = spearman(
    rows.map((row) => row.rating),
    rows.map((row) => row.raw),
  );
  const high = rows.filter((row) => row.rating >= 3);
  const low = rows.filter((row) => row.rating <= 1);
  const auc = mean(high.flatMap((a) => low.map((b) => (a.raw > b.raw ? 1 : a.raw === b.raw ? 0.5 : 0))));
  const means = [0, 1, 2, 3, 4].map((rating) =>
    mean(rows.filter((row) => row.rating === rating).map((row) => row.raw)).toFixed(2),
  );
  return `${file}\tn ${rows.length}\tSpearman ${rho.toFixed(3)}\tAUC ${auc.toFixed(3)}\tmean raw by rating ${means.join(' / ')}`;
}

function probes(): string[] {
  const rows = readTsv(new URL('probes_zh.tsv', DATA));
  return [...new Set(rows.map((row) => cell(row, 'kind')))].map((kind) => {
    const of = rows.filter((row) => cell(row, 'kind') === kind);
    const hit = of.filter((row) => raw(cell(row, 'phrase')) > 0).map((row) => cell(row, 'phrase'));
    return `probes, ${kind}\t${hit.length} of ${of.length} hit\t${kind === 'unseen-phrase' ? '' : hit.join(' ')}`;
  });
}

function distribution(name: string, texts: string[]): string {
  const scans = texts.map((text) => scanText(text)).filter((scan) => scan !== null);
  const raws = scans.map((scan) => scan.raw);
  const at = [0.5, 0.75, 0.9, 0.95, 0.99].map((p) => quantile(raws, p).toFixed(3)).join(' ');
  return [
    name,
    `n ${raws.length}`,
    `no hit ${percent(share(raws, (value) => value === 0))}`,
    `mean ${mean(raws).toFixed(3)}`,
    `p50 75 90 95 99: ${at}`,
    `score ≥ 30: ${percent(share(scans, (scan) => scan.score >= 30))}`,
  ].join('\t');
}

/** All figures as a table of tab-separated lines, or why there are none. */
export function evaluate(): string {
  if (!existsSync(DATA)) {
    return 'jargon: skipped, the rated sentences and corpora (../shared/data/jargon) are not here';
  }
  return [
    ...['rated_zh.tsv', 'rated_zh_real.tsv', 'rated_en.tsv'].map(ratings),
    ...probes(),
    distribution('ordinary Weibo', posts('zh_covid_cit', 'zh_weibo_senti', 'zh_weibo_ner', 'zh_ced_cit')),
    distribution('CCTV Weibo', posts('zh_cctv')),
    distribution('other media', posts('zh_ced_media')),
    distribution('government Weibo 2020', posts('zh_gov_weibo_2020')),
    distribution('Party-building articles', chunks(corpus('zh_party_campus'), 120)),
    distribution('national reports', chunks(corpus('zh_gwr_national_2008_2022'), 120)),
    distribution('provincial reports 2026', chunks(corpus('zh_gwr_provincial_2026'), 120)),
    distribution('tweets 2022', corpus('en_tweets_2022')),
    distribution("governors' speeches", chunks(corpus('en_state_of_state_2019'), 280)),
    distribution('translated reports', chunks(corpus('en_gwr_translated'), 280)),
  ].join('\n');
}
