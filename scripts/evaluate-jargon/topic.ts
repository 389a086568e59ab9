import { chunks, corpus, posts } from './data.ts';
import { mean, percent, rawOf } from './figures.ts';

const TOPICS = '经济 企业 财政 就业 教育 投资 农村 养老 金融 消费 贸易 税'.split(' ');

/**
 * How much of the gap between work reports and news the mere topic makes: density of news with two or more topic words
 * less that of news with none, by density of reports less that of news with none.
 */
export function topicLeak(): string {
  const news = posts('zh_cctv', 'zh_ced_media');
  const count = (text: string) => TOPICS.filter((topic) => text.includes(topic)).length;
  const topical = news.filter((text) => count(text) >= 2);
  const none = mean(news.filter((text) => count(text) === 0).map(rawOf));
  const some = mean(topical.map(rawOf));
  const reports = mean(chunks(corpus('zh_gwr_provincial_2026'), 120).map(rawOf));
  const leak = percent((some - none) / (reports - none));
  return `topic leak\t${leak}\tn ${topical.length} topical of ${news.length}\tnone ${none.toFixed(4)} topical ${some.toFixed(4)} reports ${reports.toFixed(3)}`;
}
