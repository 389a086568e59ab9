import type { SiteReader } from './contract.ts';
import { weiboReader } from './weibo/reader.ts';

/** Every site's background part. Adding a site is one folder, one line here and one in pages.ts. */
export const READERS: readonly SiteReader[] = [weiboReader];

const byId = new Map(READERS.map((reader) => [reader.id, reader]));

/** The reader of a site by its id ('weibo'), or null. */
export function readerOf(site: string): SiteReader | null {
  return byId.get(site) ?? null;
}
