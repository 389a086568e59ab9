import type { PostTexts } from '../post-texts.ts';

/** A post, a repeated post inside it, and its text, on weibo.com, s.weibo.com and m.weibo.cn. */
const POST = 'article,.card9,.card-wrap';
const REPEATED = '.retweet,.weibo-rp,.card-comment';
const TEXT = '[class*="_wbtext"],.wbpro-feed-ogText,.weibo-text,.txt[node-type]';
/** Where a front end has changed the finer names, the whole body of the post is read. */
const BODY = '.wbpro-feed-content';

/**
 * The words of the account that `anchor` names: an author's are those outside of the post that it repeats, a repeated
 * author's those inside. Comments, lists and cards hold no post.
 */
export const weiboPostTexts: PostTexts = {
  skip: '.expand,.collapse,[action-type="fl_unfold"],[action-type="fl_fold"]',
  *of(anchor, role) {
    if (role !== 'author' && role !== 'reposted') return;
    const unit = anchor.closest(role === 'author' ? POST : REPEATED);
    if (!unit) return;
    const own = (text: Element) => role === 'reposted' || text.closest(REPEATED) === null;
    for (const selector of [TEXT, BODY]) {
      const texts = [...unit.querySelectorAll(selector)].filter(own);
      // A text may lie in its wrapper, which has one of the names too.
      for (const text of texts)
        if (!texts.some((other) => other !== text && text.contains(other))) yield text;
      if (texts.length > 0) return;
    }
  },
};
