import { commentList, postRow } from '../../fixtures/weibo/dom.ts';
import type { Hash } from '../../fixtures/weibo/markup.ts';
import { postFrom } from './data.ts';
import { commentsOf } from './feed.ts';
import { byFetch } from './http.ts';
import type { View } from './view.ts';

/** The page of one post with its comments. */
export function detailPage(main: HTMLElement, hash: Hash, mblogid: string): View {
  void (async () => {
    const post = postFrom(await byFetch(`/ajax/statuses/show?id=${mblogid}&locale=zh-CN`));
    const row = postRow(document, post, { hash });
    main.append(row);
    row.firstElementChild?.append(commentList(document, await commentsOf(post), { hash }));
  })();
  return { stop() {} };
}
