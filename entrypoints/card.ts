import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import actions from '../assets/styles/actions.css?inline';
import card from '../assets/styles/card.css?inline';
import charts from '../assets/styles/charts.css?inline';
import findings from '../assets/styles/findings.css?inline';
import switches from '../assets/styles/switch.css?inline';
import text from '../assets/styles/text.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import { createCard } from '../components/card/control.tsx';
import { createSend } from '../utils/bus.ts';
import { world } from '../utils/page/card-link.ts';

/** The hover card, put into a frame at the first hover there. Runs once more after an update: then the old one goes. */
export default defineUnlistedScript(() => {
  world.weiguanCard?.dispose();
  world.weiguanCard = createCard({
    send: createSend(browser.runtime),
    css: [tokens, text, findings, charts, actions, switches, card].join('\n'),
  });
});
