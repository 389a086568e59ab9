import type { Observations, Reply } from '../../utils/model/observation.ts';
import type { Chance } from './chance.ts';
import type { Process } from './processes.ts';

const NOW = Date.UTC(2026, 10, 27);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export interface Simulated {
  seen: Observations;
  /** The account's own rate of answering, sooner or later. */
  rate: number;
  /** Half of its answers come within so many minutes. */
  delay: number;
}

/** One account of a kind: what was seen of it, and what is true of it. */
export function simulate(process: Process, chance: Chance): Simulated {
  const rate = chance.between(...process.rate);
  const posts = chance.whole(...process.posts);
  const replies = Array.from({ length: posts }, (_, post) => under(`${post}`, rate, process, chance)).flat();
  return {
    seen: {
      account: { site: 'weibo', host: 'weibo.com', id: '1' },
      posts: [],
      replies,
      asOf: new Date(NOW).toISOString(),
    },
    rate: process.storm?.truth(rate) ?? rate,
    delay: process.delay,
  };
}

function under(post: string, rate: number, process: Process, chance: Chance): Reply[] {
  const comments = process.comments(chance);
  const own = comments >= 20 ? rate * (process.storm?.times ?? 1) : rate;
  const share = chance.share(own, process.alike);
  const mood = chance.normal() * Math.sqrt(process.alike);
  const at = NOW - chance.between(...process.age) * DAY;
  return Array.from({ length: comments }, () => {
    const mind = chance.normal() * Math.sqrt(1 - process.alike);
    const wait = process.delay * Math.exp(process.spread * (mood + mind));
    const answer = at + wait * MINUTE;
    const answered = chance.random() < share && answer <= NOW;
    return {
      post,
      commentAt: new Date(at).toISOString(),
      answerAt: answered ? new Date(answer).toISOString() : null,
      complete: true,
    };
  });
}
