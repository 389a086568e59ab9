import { scanText } from '../../utils/measures/jargon/index.ts';
import { quantile } from '../../utils/stats/quantile.ts';
import { chunks, corpus, posts } from './data.ts';
import { mean, percent, share } from './figures.ts';

/** Density and score of whole kinds of text. */
export function distributions(): string[] {
  const paragraphs = corpus('zh_gwr_provincial_2026').filter((text) => text.length >= 20);
  return [
    distribution('ordinary Weibo', posts('zh_covid_cit', 'zh_weibo_senti', 'zh_weibo_ner', 'zh_ced_cit')),
    distribution('CCTV Weibo', posts('zh_cctv')),
    distribution('other media', posts('zh_ced_media')),
    distribution('government Weibo 2020', posts('zh_gov_weibo_2020')),
    distribution('Party-building articles, 120', chunks(corpus('zh_party_campus'), 120)),
    distribution('national reports, 120', chunks(corpus('zh_gwr_national_2008_2022'), 120)),
    distribution('provincial reports 2026, 120', chunks(corpus('zh_gwr_provincial_2026'), 120)),
    distribution('provincial reports 2026, rows', paragraphs),
    distribution('tweets 2022', corpus('en_tweets_2022')),
    distribution("governors' speeches, 280", chunks(corpus('en_state_of_state_2019'), 280)),
    distribution('translated reports, 280', chunks(corpus('en_gwr_translated'), 280)),
  ];
}

function distribution(name: string, texts: readonly string[]): string {
  const scans = texts.map((text) => scanText(text)).filter((scan) => scan !== null);
  const raws = scans.map((scan) => scan.raw);
  const at = [0.5, 0.75, 0.9, 0.95, 0.99].map((p) => quantile(raws, p).toFixed(3)).join(' ');
  const median = quantile(
    scans.map((scan) => scan.score),
    0.5,
  );
  return [
    name,
    `n ${raws.length}`,
    `no hit ${percent(share(raws, (value) => value === 0))}`,
    `mean ${mean(raws).toFixed(3)}`,
    `p50 75 90 95 99: ${at}`,
    `median score ${median.toFixed(1)}`,
    `score ≥ 30: ${percent(share(scans, (scan) => scan.score >= 30))}`,
  ].join('\t');
}
