import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { scanText } from '../../../utils/measures/jargon/index.ts';
import { badgeOf, openCard, pause, press, until } from '../lib/look.ts';
import { marksOn, type SeenMark, tipOn, tracesOn } from '../lib/marks.ts';
import { setSettings } from '../lib/own.ts';
import { begin, picture, stageOf, visit } from '../lib/stage.ts';

const ON = { highlight: ['weibo'] };

const someMarks = (page: Page) =>
  until('marks in sight', async () => {
    const marks = (await marksOn(page)).filter(({ inView }) => inView);
    return marks.length > 0 && marks;
  });

/** Every mark lies on a phrase of the post in which it stands, and that post is an official account's. */
function expectRight(marks: SeenMark[]): void {
  const { world } = stageOf().site;
  for (const { text, post, author } of marks) {
    const phrases = scanText(post)?.hits.map(({ start, end }) => post.slice(start, end)) ?? [];
    expect(
      phrases.some((phrase) => phrase.includes(text)),
      `${text} in ${post}`,
    ).toBe(true);
    expect([0, 1, 3], author).toContain(world.find(author)?.type);
  }
}

describe('highlight', () => {
  it('is off until the user wants it, and then leaves the page as it is', async () => {
    const { driver, own } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    await pause(300);
    expect(await tracesOn(page)).toEqual({ highlights: 0, sheets: 0 });
    const before = await page.evaluate(() => document.body.innerHTML);
    await setSettings(own, ON);
    await page.bringToFront();
    expectRight(await someMarks(page));
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    await setSettings(own, { highlight: [] });
    await page.bringToFront();
    await until('nothing left', async () => {
      const { highlights, sheets } = await tracesOn(page);
      return highlights + sheets === 0;
    });
  });

  it('is switched on and off in the card', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await openCard(driver, page, '云泽发布');
    await pressSwitch(page);
    await someMarks(page);
    await picture(page, 'highlight-card');
    await pressSwitch(page);
    await until('no marks', async () => (await tracesOn(page)).highlights === 0);
  });

  it('follows the rows of a list that are used again', async () => {
    await begin(ON);
    const page = await visit('https://weibo.com/');
    expectRight(await someMarks(page));
    const seen = new Set<string>();
    for (let screen = 0; screen < 10; screen++) {
      await page.evaluate(() => scrollBy(0, 700));
      await pause(250);
      const marks = await marksOn(page);
      expectRight(marks);
      for (const { post } of marks) seen.add(post);
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  it('never lies on words that it was not made for, not even before the next answer', async () => {
    await begin(ON);
    const page = await visit('https://weibo.com/');
    const [mark] = await someMarks(page);
    await page.evaluate((old) => {
      for (const text of document.querySelectorAll('[class*="wbtext"]')) {
        if (text.textContent === old && text.firstChild) text.firstChild.nodeValue = '今天下雨，请带伞。';
      }
    }, mark?.post ?? '');
    expect((await marksOn(page)).filter(({ post }) => post === '今天下雨，请带伞。')).toEqual([]);
  });

  it('says on hover what could be said instead, and goes with Escape', async () => {
    const { driver } = await begin(ON);
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    await pause(400);
    const marks = (await someMarks(page)).filter(({ box }) => box.width > 20);
    const mark = marks.at(Math.floor(marks.length / 2)) ?? marks[0];
    if (!mark) throw new Error('no mark');
    await page.mouse.move(5, 5);
    await page.mouse.move(mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2, { steps: 4 });
    const words = await until('the words', () => tipOn(driver, page));
    expect(words).toMatch(/weight \d of 3/);
    await picture(page, 'highlight-tip');
    await page.keyboard.press('Escape');
    await until('no words', async () => (await tipOn(driver, page)) === null);
  });

  it.each([
    ['dark', 'https://weibo.com/', { demo_theme: 'dark' }],
    ['2021', 'https://weibo.com/', { demo_front: '2021' }],
    ['mobile', 'https://m.weibo.cn/', {}],
    ['search', `https://s.weibo.com/weibo?q=${encodeURIComponent('云泽')}`, {}],
  ] as [string, string, Record<string, string>][])(
    'works on every front end: %s',
    async (name, url, cookies) => {
      await begin(ON);
      const { driver } = stageOf();
      // The search names nobody's kind: it must be known.
      await badgeOf(driver, await visit('https://weibo.com/'), '云泽发布');
      const page = await visit(url, cookies);
      expectRight(await someMarks(page));
      await picture(page, `highlight-${name}`);
    },
  );

  it('leaves nothing of an old version when the extension is updated', { timeout: 60_000 }, async () => {
    const { driver } = await begin(ON);
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    await someMarks(page);
    const stage = stageOf();
    stage.own = await driver.reloadExtension();
    await page.bringToFront();
    await until('one set of marks or none', async () => {
      const { highlights, sheets } = await tracesOn(page);
      return (highlights === 3 && sheets === 1) || highlights + sheets === 0;
    });
    await setSettings(stage.own, { highlight: [] });
    await page.bringToFront();
    await pause(2500);
    await until('nothing left', async () => {
      const { highlights, sheets } = await tracesOn(page);
      return highlights + sheets === 0;
    });
  });
});

async function pressSwitch(page: Page): Promise<void> {
  await press(stageOf().driver, page, /^Highlight/);
}
