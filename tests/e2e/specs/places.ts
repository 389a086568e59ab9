import { describe, expect, it } from 'vitest';
import { badgeOf, badgesOn, until } from '../lib/look.ts';
import { begin, picture, visit } from '../lib/stage.ts';

const OFFICE = '云泽发布';
const NOBODY = ['走路的蒲公英', '云泽政府大楼粉丝团', '假装在云泽市政府', '省长阳光咖啡', '江山区块科技'];

describe('a badge stands behind the name', () => {
  for (const front of ['2025', '2021']) {
    it(`in the feed of the ${front} front end, once for each post, and behind nobody else`, async () => {
      const { driver } = await begin();
      const page = await visit('https://weibo.com/', { demo_front: front });
      const badge = await badgeOf(driver, page, OFFICE);
      expect(badge.label).toContain(OFFICE);
      expect(badge.nodes).toBeLessThanOrEqual(7);
      const names = (await badgesOn(driver, page)).map(({ name }) => name);
      expect(names.filter((name) => name === OFFICE)).toHaveLength(1);
      expect(names.filter((name) => NOBODY.includes(name))).toEqual([]);
      await picture(page, `feed-${front}`);
    });

    it(`on a profile of the ${front} front end, as a row with words`, async () => {
      const { driver } = await begin();
      const page = await visit('https://weibo.com/u/7900000201', { demo_front: front });
      const row = await until('the row', async () =>
        (await badgesOn(driver, page)).find(({ form }) => form.includes('row')),
      );
      expect(row.text.length).toBeGreaterThan(5);
      await picture(page, `profile-${front}`);
    });
  }

  it('on a profile reached by a vanity address', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/yunzefabu');
    await until('the row', async () =>
      (await badgesOn(driver, page)).find(({ form }) => form.includes('row')),
    );
  });

  it('among comments, behind the office that answers', async () => {
    const { driver, site } = await begin();
    const post = site.world
      .posts('7900000207')
      .find(({ id }) => site.world.comments(id).some(({ children }) => children?.length));
    const page = await visit(`https://weibo.com/7900000207/${post?.id}`);
    const behind = await until('badges in post and comments', async () => {
      const all = (await badgesOn(driver, page)).filter(({ name }) => name === '云泽交通热线');
      return all.length > 1 && all;
    });
    expect(behind.length).toBeGreaterThan(1);
    await picture(page, 'comments');
  });

  it('in the search, which is made on the server', async () => {
    const { driver } = await begin();
    await badgeOf(driver, await visit('https://weibo.com/'), OFFICE); // the search names nobody's kind: it must be known
    const page = await visit(`https://s.weibo.com/weibo?q=${encodeURIComponent('云泽')}`);
    await badgeOf(driver, page, OFFICE);
    await picture(page, 'search');
  });

  it('on m.weibo.cn, in the list and on a profile', async () => {
    const { driver } = await begin();
    const page = await visit('https://m.weibo.cn/');
    await badgeOf(driver, page, OFFICE);
    await picture(page, 'mobile');
    const profile = await visit('https://m.weibo.cn/u/7900000201');
    await until('the row', async () =>
      (await badgesOn(driver, profile)).find(({ form }) => form.includes('row')),
    );
    await picture(profile, 'mobile-profile');
  });

  it('behind a mention once the account is known', async () => {
    const { driver, site } = await begin();
    const mentioning = site.world.feed.find(({ text }) => /@云泽/.test(text));
    const name = /@(\S+)/.exec(mentioning?.text ?? '')?.[1] ?? '';
    const known = await visit(`https://weibo.com/u/${site.world.find(name)?.id}`);
    await badgeOf(driver, known, name);
    const page = await visit(`https://weibo.com/${mentioning?.user.id}/${mentioning?.id}`);
    const badge = await badgeOf(driver, page, name);
    expect(badge.form).toContain('chip');
    await picture(page, 'mention');
  });

  it('in a list of accounts', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/u/page/follow/7900000309');
    await badgeOf(driver, page, OFFICE);
    await picture(page, 'follow');
  });
});
