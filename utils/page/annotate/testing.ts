import type { Observe, Observed } from '../../messages.ts';
import type { Digest } from '../../model/digest.ts';
import type { Place, SitePage } from '../../sites/contract.ts';
import { type Annotator, annotate } from './annotator.ts';

/** A site as plain as can be: `<b data-user="…">` is a name, `<article>` a post. */
export const testSite: SitePage = {
  id: 'test',
  answers: /^\/ajax\//,
  unit: 'article',
  attributes: ['data-user'],
  profileOf: (url) => (url.hash ? `test:${url.hash.slice(1)}` : null),
  check(root) {
    const posts = [...root.querySelectorAll('article')];
    return {
      posts: posts.length,
      withAuthor: posts.filter((post) => post.querySelector('[data-user]')).length,
    };
  },
  *find(root) {
    const self = (root as Partial<Element>).matches?.('[data-user]') ? [root as Element] : [];
    for (const anchor of [...self, ...root.querySelectorAll('[data-user]')]) {
      const user = anchor.getAttribute('data-user');
      const role = (anchor.getAttribute('role') ?? 'author') as Place['role'];
      if (user) yield { anchor, key: `test:${user}`, role };
    }
  },
};

export function digestOf(user: string, over: Partial<Digest> = {}): Digest {
  return {
    key: `test:${user}`,
    aliases: [],
    band: 'C',
    chip: user,
    kind: 'department',
    rankText: `Rank of ${user}`,
    label: `${user}: all of it`,
    wantsText: false,
    ...over,
  };
}

/** Official accounts have names that begin with `o`. */
export const isOfficial = (key: string) => key.startsWith('test:o');

export interface TestPage {
  annotator: Annotator;
  /** Every `observe` message so far. */
  messages: Observe[];
  /** Changes what the background replies. */
  reply: (message: Observe) => Partial<Observed> | Error;
  /** All closed roots by host. */
  roots: Map<Element, ShadowRoot>;
  /** Words on the badges in the document, each behind what it stands behind. */
  badges(): [behind: string, words: string][];
  states: unknown[];
  stop(): void;
}

/** Annotates the document of happy-dom with a background that knows `isOfficial`. */
export function startPage(over: { reply?: TestPage['reply'] } = {}): TestPage {
  const roots = new Map<Element, ShadowRoot>();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };
  const messages: Observe[] = [];
  const states: unknown[] = [];
  const ending = new AbortController();
  const page: TestPage = {
    messages,
    roots,
    states,
    reply:
      over.reply ??
      (({ keys }) => ({
        digests: keys.filter(isOfficial).map((key) => digestOf(key.slice('test:'.length))),
      })),
    badges: () =>
      [...roots.keys()]
        .filter((host) => host.isConnected)
        .map((host) => [
          host.previousElementSibling?.getAttribute('data-user') ?? '?',
          roots.get(host)?.textContent ?? '',
        ]),
    stop() {
      ending.abort();
      Element.prototype.attachShadow = attachShadow;
      document.body.replaceChildren();
    },
    annotator: {} as Annotator,
  };
  page.annotator = annotate({
    view: window,
    site: testSite,
    isOurHost: (host) => host === 'test.example',
    fetchAnswer: async (path) => ({ url: path, status: 200, text: '{}' }),
    signal: ending.signal,
    send: (async (name: string, data: unknown) => {
      if (name === 'siteState') {
        states.push((data as { state: unknown }).state);
        return { show: true };
      }
      if (name !== 'observe') return {};
      messages.push(structuredClone(data as Observe));
      const reply = page.reply(data as Observe);
      if (reply instanceof Error) throw reply;
      const notice = { changed: 'This site has changed', close: 'Close' };
      return {
        digests: [],
        on: true,
        read: 0,
        unreadable: 0,
        authors: [],
        notice,
        highlight: false,
        ...reply,
      };
    }) as Parameters<typeof annotate>[0]['send'],
  });
  return page;
}

/** Lets the observer, the frames and the replies run. */
export async function settle(ms = 60): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

export function name(user: string, role?: Place['role']): HTMLElement {
  const element = document.createElement('b');
  element.setAttribute('data-user', user);
  if (role) element.setAttribute('role', role);
  element.textContent = user;
  return element;
}

export function post(...users: string[]): HTMLElement {
  const article = document.createElement('article');
  article.append(...users.map((user) => name(user)));
  return article;
}
