import type { CommentData, PostData } from '../../fixtures/weibo/data.ts';
import { commentList, postRow } from '../../fixtures/weibo/dom.ts';
import type { Hash } from '../../fixtures/weibo/markup.ts';
import { changed } from './changed.ts';
import { commentFrom, postFrom } from './data.ts';
import { byXhr, type Payload } from './http.ts';
import { type RecyclingList, recyclingList } from './list.ts';
import { settings, type View } from './view.ts';

/** Where the author's link leads, as the payload gives it: `/u/UID` or a vanity address. */
const hrefs = new Map<string, string>();

export interface Feed extends View {
  element: HTMLElement;
}

/** A recycled list of posts. `more(k)` gives the payloads of the k-th page, [] at the end. */
export function feed(hash: Hash, more: (page: number) => Promise<Payload[]>): Feed {
  const posts: PostData[] = [];
  const open = new Map<string, CommentData[]>();
  const { front, markup } = settings();
  let pages = 0;
  let busy = false;

  const row = (k: number): HTMLElement => {
    const post = posts[k];
    if (!post) return document.createElement('div');
    const href = hrefs.get(post.user.id);
    const built = postRow(document, post, { hash, ...(href ? { authorHref: href } : {}) });
    const comments = open.get(post.id);
    if (comments) built.firstElementChild?.append(commentList(document, comments, { hash }));
    built.setAttribute('data-mid', post.id);
    if (markup === 'changed') return changed(built);
    if (front !== '2021') return built;
    const view = document.createElement('div');
    view.className = 'vue-recycle-scroller__item-view';
    view.append(built);
    return view;
  };

  const load = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    const payloads = await more(pages++);
    for (const payload of payloads) {
      hrefs.set(String(payload.user.id), payload.user.profile_url);
      posts.push(postFrom(payload));
    }
    busy = payloads.length === 0;
    list.update();
  };

  const list: RecyclingList = recyclingList(
    () => posts.length,
    row,
    () => void load(),
  );
  list.element.addEventListener('click', async (event) => {
    const footer = event.target instanceof Element ? event.target.closest('footer') : null;
    const mid = footer?.closest('[data-mid]')?.getAttribute('data-mid');
    const post = posts.find(({ id }) => id === mid);
    if (!post) return;
    if (!open.delete(post.id)) open.set(post.id, await commentsOf(post));
    list.update();
  });
  void load();
  return list;
}

export async function commentsOf(post: PostData): Promise<CommentData[]> {
  const query = `is_reload=1&id=${post.id}&is_show_bulletin=2&is_mix=0&count=10&uid=${post.user.id}&fetch_level=0&locale=zh-CN`;
  const { data } = await byXhr(`/ajax/statuses/buildComments?${query}`);
  return data.map(commentFrom);
}
