import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOSTS } from '../utils/manifest.ts';
import { startTap } from '../utils/page/tap/tap.ts';
import { weiboAnswers } from '../utils/sites/weibo/answers.ts';

/** The page's own world: copies API answers for the annotator. Small on purpose, and all it imports is in it. */
export default defineContentScript({
  matches: [...HOSTS],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    try {
      startTap(window, weiboAnswers);
    } catch {
      // The page must never notice.
    }
  },
});
