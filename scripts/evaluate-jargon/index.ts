import { coverage } from './coverage.ts';
import { DATA, hasData } from './data.ts';
import { decoysAndProbes } from './probes.ts';
import { ratings } from './ratings.ts';
import { distributions } from './texts.ts';
import { topicLeak } from './topic.ts';

/** How the jargon score fares on rated sentences, probes and corpora: `npm run evaluate -- jargon`. */
export function evaluate(): string {
  if (!hasData()) {
    return `jargon: skipped, the rated sentences and corpora (${DATA.pathname.split('/').slice(-4).join('/')}) are not here`;
  }
  return [...ratings(), ...decoysAndProbes(), topicLeak(), ...distributions(), ...coverage()].join('\n');
}
