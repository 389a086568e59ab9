import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import text from '../assets/styles/text.css?inline';
import tip from '../assets/styles/tip.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import { createSend } from '../utils/bus.ts';
import { createHighlighter } from '../utils/page/highlight/highlighter.ts';
import { lights } from '../utils/page/highlight-link.ts';

/** Marks phrases in posts. Put into a frame only where the user switched that on; an older copy goes first. */
export default defineUnlistedScript(() => {
  lights.weiguanHighlight?.stop();
  lights.weiguanHighlight = createHighlighter({
    send: createSend(browser.runtime),
    css: [tokens, text, tip].join('\n'),
  });
});
