import type { SitePage } from './contract.ts';
import { weiboPage } from './weibo/page.ts';

/** Every site's page part with the hosts on which it works. */
export const PAGES: readonly { page: SitePage; hosts: readonly string[] }[] = [
  { page: weiboPage, hosts: ['weibo.com', 'www.weibo.com', 's.weibo.com', 'm.weibo.cn'] },
];

/** The site that lives on `host`, or null: nothing is done on any other host. */
export function siteOf(host: string): SitePage | null {
  return PAGES.find(({ hosts }) => hosts.includes(host))?.page ?? null;
}
