import { createWorld, type World } from '../../demo/world.ts';
import { type Asking, type Reply, type Site, startSite } from '../server.ts';
import { desktopAnswer } from './desktop.ts';
import { mobileAnswer } from './mobile.ts';
import { asset, avatarImage, shell } from './pages.ts';
import { json } from './reply.ts';
import { searchPage } from './search.ts';
import { limited, renamed, type Switches, usual } from './switches.ts';

export interface FakeWeibo extends Site {
  world: World;
  switches: Switches;
}

const NAMES = ['weibo.com', '*.weibo.com', 'm.weibo.cn', 'tvax3.sinaimg.cn'];
const API = /^\/(?:ajax|api|comments|statuses)\//;

/** The fake Weibo on its production host names. `more` names are served with the desktop pages too (for the bench). */
export async function startWeibo(
  world: World = createWorld(),
  more: readonly string[] = [],
): Promise<FakeWeibo> {
  const switches = usual();
  const answer = async (asking: Asking): Promise<Reply | null> => {
    const { host, url } = asking;
    if (host === 'tvax3.sinaimg.cn') return avatarImage(url.pathname);
    const own = asset(url.pathname);
    if (own) return own;
    if (API.test(url.pathname)) return api(world, switches, asking);
    if (host === 's.weibo.com') return searchPage(world, asking);
    return host === 'm.weibo.cn' ? shell(asking, '微博', 'mobile.ts') : shell(asking, '微博', 'desktop.ts');
  };
  const site = await startSite([...NAMES, ...more], answer);
  return { ...site, world, switches };
}

async function api(world: World, switches: Switches, asking: Asking): Promise<Reply | null> {
  if (!asking.byPage && switches.delay > 0) await new Promise((done) => setTimeout(done, switches.delay));
  const sign = limited(switches, asking);
  if (sign) return sign;
  const { pathname, searchParams } = asking.url;
  const build = asking.host === 'm.weibo.cn' ? mobileAnswer : desktopAnswer;
  const answer = build(world, pathname, searchParams);
  if (answer === undefined) return null;
  return json(switches.answersChanged ? renamed(answer) : answer);
}
