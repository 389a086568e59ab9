// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { world } from '../card-link.ts';
import { digestOf, name, post, settle, startPage, type TestPage } from './testing.ts';

let page: TestPage;
beforeEach(() => {
  page = startPage();
});
afterEach(() => page.stop());

describe('badges', () => {
  it('stand behind official names, and behind nobody else', async () => {
    document.body.append(post('o1', 'someone'), post('o2'));
    await settle();
    expect(page.badges()).toEqual([
      ['o1', 'o1'],
      ['o2', 'o2'],
    ]);
  });

  it('are drawn in the observer’s callback once the account is known', async () => {
    document.body.append(post('o1'));
    await settle();
    document.body.append(post('o1'));
    await Promise.resolve(); // the callback is a microtask; no message, no frame
    await Promise.resolve();
    expect(page.badges()).toHaveLength(2);
    expect(page.messages).toHaveLength(1);
  });

  it('ask anew for names that were away while something changed', async () => {
    document.body.append(post('o1'));
    await settle();
    document.body.replaceChildren();
    await settle();
    page.reply = () => ({}); // say, the user called o1 not official in another tab
    page.annotator.refresh();
    await settle();
    document.body.append(post('o1'));
    await settle();
    expect(page.badges()).toEqual([]);
  });

  it('show a row on profiles and the chip alone in mentions', async () => {
    page.reply = () => ({
      digests: [digestOf('o1', { response: { short: '27%', text: 'Answered 4 of 15' } })],
    });
    document.body.append(name('o1', 'profile'), name('o1', 'mention'), name('o1'));
    await settle();
    expect(page.badges().map(([, words]) => words)).toEqual(['Rank of o1Answered 4 of 15', 'o1', 'o127%']);
  });

  it('leave no mark on the page’s own nodes', async () => {
    const article = post('o1');
    document.body.append(article);
    const before = article.outerHTML;
    await settle();
    expect(article.outerHTML).toBe(before.replace('</b>', '</b><span></span>'));
  });

  it('follow a name that becomes another', async () => {
    document.body.append(post('o1'));
    await settle();
    const anchor = document.querySelector('b');
    anchor?.setAttribute('data-user', 'o2');
    await settle();
    expect(page.badges()).toEqual([['o2', 'o2']]);
    anchor?.setAttribute('data-user', 'someone');
    await settle();
    expect(page.badges()).toEqual([]);
    anchor?.removeAttribute('data-user');
    await settle();
    expect(page.badges()).toEqual([]);
  });

  it('change with what is known, and go when the account is not official any more', async () => {
    document.body.append(post('o1'));
    await settle();
    page.reply = () => ({ digests: [digestOf('o1', { chip: 'new' })] });
    page.annotator.refresh();
    await settle();
    expect(page.badges()).toEqual([['o1', 'new']]);
    page.reply = () => ({ digests: [] });
    page.annotator.refresh();
    await settle();
    expect(page.badges()).toEqual([]);
  });

  it('appear under an alias when a later answer resolves it', async () => {
    page.reply = ({ answers }) => ({
      digests: answers.length > 0 ? [digestOf('o7', { aliases: ['test:/vanity'] })] : [],
    });
    document.body.append(post('/vanity'));
    await settle();
    expect(page.badges()).toEqual([]);
    page.annotator.answer({ url: 'https://test.example/ajax/x', status: 200, text: '{}' });
    await settle();
    expect(page.badges()).toEqual([['/vanity', 'o7']]);
  });
});

describe('others who touch the page', () => {
  it('a removed badge comes back three times, then no more', async () => {
    document.body.append(post('o1'));
    await settle();
    for (const left of [1, 1, 1, 0]) {
      document.querySelector('article > span')?.remove();
      await settle(5);
      expect(page.badges()).toHaveLength(left);
    }
  });

  it('an observer that removes every badge does not hang the page', async () => {
    let removed = 0;
    const enemy = new MutationObserver(() => {
      for (const span of document.querySelectorAll('article > span')) {
        removed++;
        span.remove();
      }
    });
    enemy.observe(document.body, { childList: true, subtree: true });
    document.body.append(post('o1'), post('o2'));
    await settle();
    enemy.disconnect();
    expect(removed).toBeLessThanOrEqual(8);
  });

  it('a badge goes with its name, and leaves with it', async () => {
    document.body.append(post('o1', 'o2'));
    await settle();
    const [first] = document.querySelectorAll('b');
    const article = document.querySelector('article');
    if (first) article?.append(first);
    await settle(5);
    expect(page.badges().toSorted()).toEqual([
      ['o1', 'o1'],
      ['o2', 'o2'],
    ]);
    first?.remove();
    await settle(5);
    expect(page.badges()).toEqual([['o2', 'o2']]);
  });

  it('a site rule that fails breaks nothing', async () => {
    const error = vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementationOnce(() => {
      throw new Error('odd node');
    });
    document.body.append(post('o1'));
    await settle();
    document.body.append(post('o2'));
    await settle();
    error.mockRestore();
    expect(page.badges()).toEqual([['o2', 'o2']]);
  });
});

describe('messages', () => {
  it('one for all names and answers of a frame', async () => {
    document.body.append(post('o1', 'a'), post('o2'));
    page.annotator.answer({ url: 'https://test.example/ajax/x', status: 200, text: '{}' });
    await settle();
    expect(page.messages).toHaveLength(1);
    expect(page.messages[0]).toMatchObject({
      keys: ['test:o1', 'test:a', 'test:o2'],
      answers: [{ text: '{}' }],
    });
  });

  it('none for what was asked before, official or not', async () => {
    document.body.append(post('o1', 'a'));
    await settle();
    document.body.append(post('o1', 'a'));
    await settle();
    expect(page.messages).toHaveLength(1);
  });

  it.each([
    'http://test.example/ajax/x',
    'https://evil.example/ajax/x',
    'https://test.example/other',
    'nonsense',
  ])('none for an answer that is not the site’s: %s', async (url) => {
    page.annotator.answer({ url, status: 200, text: '{}' });
    await settle();
    expect(page.messages).toHaveLength(0);
  });
});

describe('switched off', () => {
  it('takes every badge away, and brings them back', async () => {
    document.body.append(post('o1'));
    await settle();
    const reply = page.reply;
    page.reply = () => ({ on: false });
    page.annotator.refresh();
    await settle();
    expect(page.badges()).toEqual([]);
    expect(page.annotator.page().state).toEqual({ state: 'off' });
    document.body.append(post('o2'));
    await settle();
    expect(page.badges()).toEqual([]);
    page.reply = reply;
    page.annotator.refresh();
    await settle();
    expect(page.badges()).toHaveLength(2);
  });

  it('leaves nothing behind when the extension goes', async () => {
    const dispose = vi.fn();
    world.weiguanCard = { open: vi.fn(), close: vi.fn(), leave: vi.fn(), dispose };
    document.body.append(post('o1'));
    await settle();
    page.stop();
    document.body.append(post('o1'));
    await settle();
    expect(page.badges()).toEqual([]);
    expect(dispose).toHaveBeenCalled();
    delete world.weiguanCard;
  });
});

describe('a site that changed', () => {
  const unreadable = async () => {
    page.reply = ({ answers }) => ({ unreadable: answers.length });
    for (let n = 0; n < 8; n++)
      page.annotator.answer({ url: `https://test.example/ajax/${n}`, status: 200, text: '?' });
    await settle(2200);
  };

  it('loses its badges, says so once in the page, and tells the popup why', async () => {
    document.body.append(post('o1'));
    await settle();
    await unreadable();
    expect(page.badges().filter(([, words]) => words === 'o1')).toEqual([]);
    expect(page.states).toEqual([{ state: 'changed', why: 'answers 0/8' }]);
    expect([...page.roots.values()].filter((root) => root.querySelector('[role=status]'))).toHaveLength(1);
    expect(page.annotator.page().state).toEqual({ state: 'changed', why: 'answers 0/8' });
  });

  it('stays off until the page is loaded anew', async () => {
    await unreadable();
    page.reply = () => ({ digests: [digestOf('o1')] });
    page.annotator.refresh();
    document.body.append(post('o1'));
    await settle();
    expect(page.badges().map(([behind]) => behind)).not.toContain('o1');
  });
});

it('tells the popup which accounts the page shows', async () => {
  document.body.append(post('o1', 'a'), post('o1'));
  await settle();
  expect(page.annotator.page()).toMatchObject({ site: 'test', state: { state: 'on' }, keys: ['test:o1'] });
});
