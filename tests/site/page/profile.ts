import { profileHeader } from '../../fixtures/weibo/dom.ts';
import type { Hash } from '../../fixtures/weibo/markup.ts';
import { userFrom } from './data.ts';
import { type Feed, feed } from './feed.ts';
import { byFetch, byXhr, type Payload } from './http.ts';
import type { View } from './view.ts';

/** A profile: its head, two tabs, the account's own posts. `query` names it as the address does. */
export function profilePage(main: HTMLElement, hash: Hash, query: string): View {
  let list: Feed | null = null;
  let ended = false;
  void (async () => {
    const { data } = await byXhr(`/ajax/profile/info?${query}&scene=profile`);
    if (ended) return;
    const user = userFrom(data.user);
    main.append(profileHeader(document, user, { hash }));
    const detail = await byFetch(`/ajax/profile/detail?uid=${user.id}`);
    if (ended) return;
    list = feed(hash, (page) => ownPosts(user.id, page + 1));
    main.append(about(detail.data), tabs(list.element), list.element);
  })();
  return {
    stop() {
      ended = true;
      list?.stop();
    },
  };
}

async function ownPosts(uid: string, page: number): Promise<Payload[]> {
  const answer = await byXhr(
    `/ajax/statuses/mymblog?uid=${uid}&page=${page}&feature=0`,
    page === 1 ? 'json' : '',
  );
  return answer.data.list;
}

function about(detail: Payload): HTMLElement {
  const box = document.createElement('div');
  box.className = 'woo-panel-main demo-about';
  box.append([detail.desc_text, detail.description, detail.ip_location].filter(Boolean).join(' · '));
  return box;
}

function tabs(posts: HTMLElement): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'woo-panel-main woo-tab-nav';
  for (const [words, show] of [
    ['微博', true],
    ['相册', false],
  ] as const) {
    const tab = document.createElement('button');
    tab.textContent = words;
    tab.addEventListener('click', () => {
      posts.hidden = !show;
    });
    bar.append(tab);
  }
  return bar;
}
