// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOfficial, name, post, settle, startPage } from './testing.ts';

const USERS = ['o1', 'o2', 'o3', 'a', 'b'];

/** What a page may do to its own nodes; `at` and `to` choose among those that are there. */
const step = fc.record({
  act: fc.constantFrom(
    'add',
    'addName',
    'move',
    'moveName',
    'recycle',
    'unname',
    'remove',
    'removeName',
    'detach',
    'attach',
    'wait',
  ),
  at: fc.nat(9),
  to: fc.nat(9),
  user: fc.constantFrom(...USERS),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const pick = (selector: string, at: number): Element | undefined => {
  const all = document.body.querySelectorAll(selector);
  return all[at % Math.max(1, all.length)];
};

/** Pages that keep nodes aside, change them there, and bring them back. */
let aside: Element[] = [];

async function perform({ act, at, to, user }: Step): Promise<void> {
  const article = pick('article', at);
  const named = pick('b', at);
  const target = pick('article', to);
  if (act === 'add') document.body.append(post(user, USERS[to % USERS.length] ?? user));
  if (act === 'addName') article?.prepend(name(user));
  if (act === 'move' && article) document.body.prepend(article);
  if (act === 'moveName' && named && target) target.insertBefore(named, to % 2 ? null : target.firstChild);
  if (act === 'recycle') named?.setAttribute('data-user', user);
  if (act === 'unname') named?.removeAttribute('data-user');
  if (act === 'remove') article?.remove();
  if (act === 'removeName') named?.remove();
  if (act === 'detach' && article) {
    article.remove();
    aside.push(article);
  }
  if (act === 'attach') {
    const kept = aside.pop();
    kept?.querySelector('b')?.setAttribute('data-user', user);
    if (kept) document.body.append(kept);
  }
  if (act === 'wait') await settle(20);
}

it('after whatever the page did, each official name has exactly one badge, the right one, right behind it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const page = startPage();
      aside = [];
      try {
        document.body.append(post(...USERS), post('o1', 'o2'));
        await settle(50); // from here on all accounts are known, and badges stand there
        for (const one of steps) await perform(one);
        await settle(70);
        const due = [...document.querySelectorAll('b[data-user]')]
          .map((anchor) => anchor.getAttribute('data-user') ?? '')
          .filter((user) => isOfficial(`test:${user}`));
        expect(page.badges().toSorted()).toEqual(due.map((user) => [user, user]).toSorted());
      } finally {
        page.stop();
        await settle(0);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
