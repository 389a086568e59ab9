import type { SitePage } from '../contract.ts';
import { weiboAnswers } from './answers.ts';
import { checkDesktop, findDesktop } from './find-desktop.ts';
import { checkMobile, findMobile } from './find-mobile.ts';
import { checkSearch, findSearch } from './find-search.ts';
import { profileOf } from './links.ts';

/** Where account names stand on weibo.com, s.weibo.com and m.weibo.cn. Part of the content script: no tables here. */
export const weiboPage: SitePage = {
  id: 'weibo',
  answers: weiboAnswers,
  find(root) {
    const host = hostOf(root);
    if (host === 'm.weibo.cn') return findMobile(root);
    return host === 's.weibo.com' ? findSearch(root) : findDesktop(root);
  },
  check(root) {
    const host = hostOf(root);
    if (host === 'm.weibo.cn') return checkMobile(root);
    return host === 's.weibo.com' ? checkSearch(root) : checkDesktop(root);
  },
  profileOf,
  unit: 'article,.item1,.item2,.wbpro-scroller-item,.woo-panel-main,.woo-pop-wrap,[class*="_box1_"],.card-wrap,.card9,.lite-page-list,.profile-cover',
  attributes: ['href', 'usercard'],
};

function hostOf(root: ParentNode): string {
  return (root.ownerDocument ?? (root as Document)).location?.hostname ?? '';
}
