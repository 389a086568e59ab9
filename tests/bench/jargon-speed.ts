import { cut } from 'jieba-wasm/node';
import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';
import stored from '../../assets/jargon/zh.json' with { type: 'json' };
import { buildChinese } from '../../utils/measures/jargon/chinese.ts';
import { scanText } from '../../utils/measures/jargon/index.ts';
import { median } from '../../utils/stats/quantile.ts';
import type { Speed } from './node-speed.ts';

const BUILDS = 15;

/** Han characters a second of the jargon scan and of what one would use instead, on the same texts, one after the other, three rounds. */
export async function jargonSpeeds(texts: readonly string[]): Promise<Speed[]> {
  const retext = unified().use(retextEnglish).use(retextSimplify).use(retextIntensify).use(retextStringify);
  const phrases = new Set(stored.entries.map(([phrase]) => String(phrase)));
  const ways: [string, (text: string) => unknown][] = [
    ['jargon', (text) => scanText(text)],
    ['jieba-wasm + list', (text) => cut(text, true).filter((word) => phrases.has(word)).length],
    ['write-good', (text) => writeGood(text)],
    ['retext-simplify + retext-intensify', (text) => retext.processSync(text).messages.length],
  ];
  const seen = new Map<string, number[]>(ways.map(([what]) => [what, []]));
  for (let round = 0; round < 3; round++)
    for (const [what, work] of ways) seen.get(what)?.push(hanRate(texts, work));
  const rates = ways.map(([what]) => ({
    what: `Han characters, ${what}`,
    unit: 'characters/s',
    value: median(seen.get(what) ?? []),
  }));
  const builds = Array.from({ length: BUILDS }, () => {
    const begun = performance.now();
    buildChinese();
    return performance.now() - begun;
  });
  return [...rates, { what: 'jargon matcher, built', unit: 'ms', value: median(builds) }];
}

/** Processor time and not the clock: other work on the machine must not count against one or the other. */
function hanRate(texts: readonly string[], work: (text: string) => unknown): number {
  const han = texts.reduce((sum, text) => sum + (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0), 0);
  const begun = performance.now();
  const used = process.cpuUsage();
  let done = 0;
  do {
    for (const text of texts) work(text);
    done += han;
  } while (performance.now() - begun < 500);
  const { user, system } = process.cpuUsage(used);
  return (done / (user + system)) * 1e6;
}
