import { Window } from 'happy-dom';
import type { World } from '../../demo/world.ts';
import { searchCard, searchUser } from '../../fixtures/weibo/dom-search.ts';
import type { Asking, Reply } from '../server.ts';
import { page } from './pages.ts';

/** s.weibo.com: pages made on the server, with no API behind them. */
export function searchPage(world: World, asking: Asking): Reply {
  const window = new Window();
  const doc = window.document as unknown as Document;
  const words = asking.url.searchParams.get('q') ?? '';
  const rows = asking.url.pathname === '/user' ? users(world, doc, words) : posts(world, doc, words);
  const body = `<div class="m-main demo-main"><div class="main-full" id="pl_feedlist_index">${rows
    .map((row) => row.outerHTML)
    .join('')}</div></div>`;
  void window.happyDOM.close();
  return page(asking, '微博搜索', body);
}

function posts(world: World, doc: Document, words: string): HTMLElement[] {
  return world.feed
    .filter((post) => `${post.user.name}${post.text}`.includes(words) && !post.retweeted)
    .slice(0, 20)
    .map((post) => searchCard(doc, post));
}

function users(world: World, doc: Document, words: string): HTMLElement[] {
  return world.accounts
    .filter(({ name }) => name.includes(words))
    .map(({ id }) => searchUser(doc, world.user(id)));
}
