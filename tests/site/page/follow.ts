import { followRow } from '../../fixtures/weibo/dom.ts';
import type { Hash } from '../../fixtures/weibo/markup.ts';
import { userFrom } from './data.ts';
import { byXhr } from './http.ts';
import type { View } from './view.ts';

/** The page of followers or followees. */
export function followPage(main: HTMLElement, hash: Hash, uid: string, fans: boolean): View {
  void (async () => {
    const relate = fans ? '&relate=fans&type=fans&fansSortType=fansCount' : '';
    const answer = await byXhr(`/ajax/friendships/friends?uid=${uid}${relate}&page=1&count=20`);
    for (const user of answer.users) main.append(followRow(document, userFrom(user), { hash }));
  })();
  return { stop() {} };
}
