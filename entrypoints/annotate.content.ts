import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSend } from '../utils/bus.ts';
import { HOSTS } from '../utils/manifest.ts';
import type { TabRequestName } from '../utils/messages.ts';
import { annotate } from '../utils/page/annotate/annotator.ts';
import { removeOrphans } from '../utils/page/annotate/orphans.ts';
import { fromLine } from '../utils/page/answer-line.ts';
import { openReceiver } from '../utils/page/channel.ts';
import { fetchAnswer } from '../utils/page/fetch-answer.ts';
import { removeLeftovers } from '../utils/page/highlight/leftovers.ts';
import { siteOf } from '../utils/sites/pages.ts';

/** After an update nobody tells the old script: it looks whether its extension is still there. */
const ALIVE_MS = 2000;

/** The extension's own world in the page: finds names and draws badges. */
export default defineContentScript({
  matches: [...HOSTS],
  runAt: 'document_start',
  // WXT would post a message to the page's window with the extension's id in it.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteOf(location.hostname);
    if (!site) return;
    // Into a page that is already there we come after an install or an update.
    if (document.readyState !== 'loading') {
      removeOrphans(document, browser);
      removeLeftovers(document);
    }

    const channel = openReceiver(document, (line) => {
      const answer = fromLine(line);
      if (answer) annotator.answer(answer);
    });
    const annotator = annotate({
      view: window,
      site,
      isOurHost: (host) => siteOf(host)?.id === site.id,
      send: createSend(browser.runtime),
      fetchAnswer,
      signal: ctx.signal,
      onState: (on) => channel.say(on ? 'on' : 'off'),
    });

    const answerTab = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      const { name } = (message ?? {}) as { name?: TabRequestName };
      if (name === 'page') reply({ ok: annotator.page() });
      else if (name === 'refresh') {
        annotator.refresh();
        reply({ ok: { ok: true } });
      } else return false;
      return true;
    };
    browser.runtime.onMessage.addListener(answerTab);
    ctx.setInterval(() => ctx.isInvalid, ALIVE_MS);
    ctx.onInvalidated(() => {
      channel.close();
      browser.runtime?.onMessage?.removeListener(answerTab);
    });
  },
});
