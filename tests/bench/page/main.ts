import { postRow } from '../../fixtures/weibo/dom.ts';
import { vue2, vue3 } from '../../fixtures/weibo/markup.ts';
import { type Feed, feedOf, postAt, queryOf } from './feed.ts';
import { appendingList, recyclingList } from './list.ts';

/**
 * The page of the bench: a timeline that loads `perTick` posts every `everyMs` through its own XMLHttpRequest, as
 * weibo.com does, and scrolls on. It begins when it is told to, so that the measuring can begin before it.
 */
export interface Bench {
  /** Shows the posts from `from` up to `to` of `feed`; resolves when the last is in the page. */
  run(from: number, to: number, feed: Feed): Promise<Ran>;
  foreign(): number;
}

export interface Ran {
  ticks: number;
  /** The longest time that a batch of rows stood before the next one came, milliseconds. */
  longestStay: number;
}

const { frontEnd, list: kind } = feedOf(new URLSearchParams(location.search));
const hash = frontEnd === '2021' ? vue2('3R0rO') : vue3('m3n8j');
const host = document.getElementById('list') ?? document.body;
const list = kind === 'recycle' ? recyclingList(host) : appendingList(host);

function load(from: number, to: number, feed: Feed): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = queryOf(feed);
    query.set('since_id', String(from));
    query.set('count', String(to - from));
    request.open('GET', `/ajax/feed/unreadfriendstimeline?${query}`);
    request.setRequestHeader('x-requested-with', 'XMLHttpRequest');
    request.setRequestHeader('x-demo-page', '1');
    request.onload = () => {
      JSON.parse(request.responseText);
      scrollTo(0, 1e9); // to the end of what is there: the layout is clean now, so this computes none
      for (let i = from; i < to; i++) show(i, feed);
      resolve();
    };
    request.onerror = reject;
    request.send();
  });
}

function show(index: number, feed: Feed): void {
  const post = postAt(index, feed);
  const { domain } = post.user;
  list.show(postRow(document, post, { hash, ...(domain ? { authorHref: `/${domain}` } : {}) }));
}

async function run(from: number, to: number, feed: Feed): Promise<Ran> {
  const begun = performance.now();
  let last = begun;
  let longestStay = 0;
  let ticks = 0;
  for (let at = from; at < to; at += feed.perTick) {
    await new Promise((next) => setTimeout(next, begun + ticks * feed.everyMs - performance.now()));
    longestStay = Math.max(longestStay, performance.now() - last);
    last = performance.now();
    await load(at, Math.min(to, at + feed.perTick), feed);
    ticks++;
  }
  return { ticks, longestStay };
}

(globalThis as typeof globalThis & { bench?: Bench }).bench = { run, foreign: () => list.foreign() };
