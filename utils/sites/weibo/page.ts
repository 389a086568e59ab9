import type { SitePage } from '../contract.ts';
import { weiboAnswers } from './answers.ts';

/** Where account names stand on weibo.com, s.weibo.com and m.weibo.cn. */
export const weiboPage: SitePage = {
  id: 'weibo',
  answers: weiboAnswers,
  find: () => [],
  profileOf: () => null,
  check: () => ({ posts: 0, withAuthor: 0 }),
  attributes: ['href', 'usercard'],
};
