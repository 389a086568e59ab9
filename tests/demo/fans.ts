import type { UserData } from '../fixtures/weibo/build.ts';
import type { DemoAccount } from './account.ts';
import { between, chance, pick } from './chance.ts';

const DAY = 86_400_000;
const SHELL_SHARE = { people: 0.08, mixed: 0.4, shells: 0.85, hidden: 0 };

/** The site lists so many at most, in either order, however many there are. */
const LISTED = 700;

/** The followers that the site lists, newest or largest first; none when the account hides them. */
export function fansOf(account: DemoAccount, order: 'followTime' | 'fansCount', now: number): UserData[] {
  if (account.fans === 'hidden') return [];
  const rows = Array.from({ length: Math.min(account.followers, account.fansListed ?? LISTED) }, (_, k) =>
    fan(account, k, now),
  );
  return order === 'fansCount' ? rows.sort((a, b) => (b.followers ?? 0) - (a.followers ?? 0)) : rows;
}

function fan(account: DemoAccount, k: number, now: number): UserData {
  const seed = `${account.id}/${k}`;
  const id = String(6_000_000_000 + Math.floor(chance(seed, 'id') * 1.8e9));
  if (chance(seed, 'shell') < SHELL_SHARE[account.fans]) {
    return {
      id,
      name: `用户${id}`,
      followers: between(0, 3, seed, 'fo'),
      following: between(60, 900, seed, 'fi'),
      posts: between(0, 2, seed, 'po'),
      createdAt: new Date(now - batch(k) * DAY - between(0, 1, seed, 'd') * DAY).toISOString(),
      avatar: false,
    };
  }
  return {
    id,
    name: `${pick(FIRST, seed, 'a')}${pick(SECOND, seed, 'b')}${between(1, 99, seed, 'c')}`,
    followers: between(12, 900, seed, 'fo'),
    following: between(40, 600, seed, 'fi'),
    posts: between(30, 4000, seed, 'po'),
    createdAt: new Date(now - between(300, 4200, seed, 'd') * DAY).toISOString(),
    bio: pick(BIOS, seed, 'bio'),
    location: pick(PLACES, seed, 'place'),
  };
}

/** Empty accounts come in batches: forty neighbours in the list were made within two days. */
const batch = (k: number) => between(3, 400, 'batch', Math.floor(k / 40));

const FIRST = ['晚风', '橘子', '小满', '江边', '木棉', '南山', '拾光', '一页'] as [string, ...string[]];
const SECOND = ['与茶', '汽水', '信箱', '散步', '来信', '旧书', '不困', '看海'] as [string, ...string[]];
const BIOS = ['慢慢来', '喜欢走路', '', '记一点日常', ''] as [string, ...string[]];
const PLACES = ['浙江 杭州', '四川 成都', '山东', '广东 广州', '湖北 武汉'] as [string, ...string[]];
