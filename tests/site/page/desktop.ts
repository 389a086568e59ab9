import { vue2, vue3 } from '../../fixtures/weibo/markup.ts';
import { userFrom } from './data.ts';
import { detailPage } from './detail.ts';
import { followPage } from './follow.ts';
import { homePage } from './home.ts';
import { watchHover } from './hover.ts';
import { byXhr } from './http.ts';
import { profilePage } from './profile.ts';
import { settings, type View } from './view.ts';

/** The script of the fake weibo.com: a single-page application with the real site's addresses, requests and markup. */
const app = document.getElementById('app') ?? document.body;
const { front } = settings();
const hash = front === '2021' ? vue2('3R0rO') : vue3('m3n8j');
const main = document.createElement('main');
main.className = 'demo-main';
app.append(main);
let view: View | null = null;

async function route(): Promise<void> {
  view?.stop();
  main.replaceChildren();
  scrollTo(0, 0);
  const { pathname, searchParams } = new URL(location.href);
  const [first = '', second = '', third = '', fourth = ''] = pathname
    .split('/')
    .slice(1)
    .map(decodeURIComponent);
  if (first === '') view = homePage(main, hash);
  else if (first === 'u' && second === 'page')
    view = followPage(main, hash, fourth || third, searchParams.get('relate') === 'fans');
  else if (first === 'u') view = profilePage(main, hash, `uid=${second}`);
  else if (first === 'n') view = profilePage(main, hash, `screen_name=${encodeURIComponent(second)}`);
  else if (/^\d+$/.test(first) && second !== '') view = detailPage(main, hash, second);
  else if (/^\d{5,}$/.test(first)) view = profilePage(main, hash, `uid=${first}`);
  else view = profilePage(main, hash, `custom=${first}`);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  void route();
});
addEventListener('popstate', () => void route());
watchHover(hash, async (query) => userFrom((await byXhr(`/ajax/user/popcard/get?${query}`)).data));
void route();
