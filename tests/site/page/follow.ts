import { followRow } from '../../fixtures/weibo/dom.ts';
import type { Hash } from '../../fixtures/weibo/markup.ts';
import { userFrom } from './data.ts';
import { byXhr } from './http.ts';
import type { View } from './view.ts';

const PAGES = 4;

/** The page of followers or followees: more rows come when its end is near. */
export function followPage(main: HTMLElement, hash: Hash, uid: string, fans: boolean): View {
  const relate = fans ? '&relate=fans&type=fans&fansSortType=followTime' : '';
  let page = 0;
  let busy = false;
  const more = async (): Promise<void> => {
    if (busy || page >= PAGES || scrollY + innerHeight < document.documentElement.scrollHeight - 400) return;
    busy = true;
    page++;
    const answer = await byXhr(`/ajax/friendships/friends?uid=${uid}${relate}&page=${page}&count=20`);
    for (const user of answer.users) main.append(followRow(document, userFrom(user), { hash }));
    busy = answer.users.length === 0;
  };
  addEventListener('scroll', more, { passive: true });
  void more();
  return { stop: () => removeEventListener('scroll', more) };
}
