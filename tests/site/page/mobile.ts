import { mobileCard, mobileComment, mobileHeader } from '../../fixtures/weibo/dom-mobile.ts';
import { commentFrom, postFrom, userFrom } from './data.ts';
import { byXhr, type Payload } from './http.ts';

/** The script of the fake m.weibo.cn. */
const app = document.getElementById('app') ?? document.body;
const main = document.createElement('div');
main.className = 'main-wrap';
app.append(main);

async function route(): Promise<void> {
  main.replaceChildren();
  const [first = '', second = ''] = location.pathname.split('/').slice(1);
  if (first === 'u' || first === 'profile') await profile(second);
  else if (first === 'status' || first === 'detail') await status(second);
  else append(await byXhr('/api/container/getIndex?containerid=102803&openApp=0'));
}

async function profile(uid: string): Promise<void> {
  const { data } = await byXhr(`/api/container/getIndex?type=uid&value=${uid}`);
  main.append(mobileHeader(document, userFrom(data.userInfo)));
  append(await byXhr(`/api/container/getIndex?type=uid&value=${uid}&containerid=107603${uid}`));
}

async function status(id: string): Promise<void> {
  const { data: post } = await byXhr(`/statuses/show?id=${id}`);
  main.append(mobileCard(document, postFrom(post)));
  const { data } = await byXhr(`/comments/hotflow?id=${post.id}&mid=${post.mid}&max_id_type=0`);
  for (const comment of data.data) main.append(mobileComment(document, commentFrom(comment)));
}

function append({ data }: Payload): void {
  for (const card of data.cards) {
    const post = postFrom(card.mblog);
    const element = mobileCard(document, post);
    element.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) return;
      go(`/status/${post.id}`);
    });
    main.append(element);
  }
}

function go(path: string): void {
  history.pushState({}, '', path);
  scrollTo(0, 0);
  void route();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
  event.preventDefault();
  go(link.pathname);
});
addEventListener('popstate', () => void route());
void route();
