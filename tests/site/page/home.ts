import type { Hash } from '../../fixtures/weibo/markup.ts';
import { feed } from './feed.ts';
import { byXhr } from './http.ts';
import type { View } from './view.ts';

/** The home feed: the first page by `unreadfriendstimeline`, the others by `friendstimeline` with `max_id`. */
export function homePage(main: HTMLElement, hash: Hash): View {
  let maxId = '0';
  const list = feed(hash, async (page) => {
    const path = page === 0 ? 'unreadfriendstimeline' : 'friendstimeline';
    const query = `list_id=100017&refresh=4&since_id=0&max_id=${maxId}&count=15`;
    const answer = await byXhr(`/ajax/feed/${path}?${query}`, page % 2 === 1 ? 'json' : '');
    maxId = answer.max_id_str;
    return answer.statuses;
  });
  main.append(list.element);
  return list;
}
