import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createPacks } from '../utils/service/abroad-packs.ts';
import { trimLog } from '../utils/service/budget.ts';
import { systemClock } from '../utils/service/clock.ts';
import { handlersFor } from '../utils/service/handlers.ts';
import { RANK_LABELS } from '../utils/service/labels.ts';
import { judgeWith } from '../utils/service/measures.ts';
import { createPassing, HELD_MINUTES } from '../utils/service/passing.ts';
import { route } from '../utils/service/router.ts';
import type { Sender, Trust } from '../utils/service/senders.ts';
import { limitsOf, type Service } from '../utils/service/service.ts';
import { recordLostLog } from '../utils/service/stops.ts';
import { refreshTabs, reinject } from '../utils/service/tabs.ts';
import { readSettings, SETTINGS_KEY } from '../utils/settings.ts';
import { readerOf } from '../utils/sites/index.ts';
import { siteOf } from '../utils/sites/pages.ts';
import { createStore } from '../utils/store/store.ts';

/**
 * The background: wires the service to the browser. It may be killed between any two lines, so every listener is
 * registered here, synchronously, and nothing that matters is held in a variable.
 */
export default defineBackground(() => {
  const clock = systemClock();
  const area = browser.storage.local;
  const settings = async () => readSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
  const refresh = () => void refreshTabs(browser).catch(report);
  const passing = createPassing({
    area: browser.storage.session as typeof area,
    now: clock.now,
    onHeld: () => void forgetLater().catch(report),
  });
  const packs = createPacks(async (path) => (await fetch(browser.runtime.getURL(path))).text());
  const service: Service = {
    store: createStore({ engine: { name: 'weiguan' }, area, onRebuilt: (db) => recordLostLog(db, clock) }),
    clock,
    area,
    passing,
    readerOf,
    judge: judgeWith(packs),
    packs,
    labels: RANK_LABELS,
    settings,
    browserLanguage: () => browser.i18n.getUILanguage(),
    refresh,
  };
  const handlers = handlersFor(service, {
    async injectCard(tabId, frameId) {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] });
    },
    async openPage(path) {
      await browser.tabs.create({ url: browser.runtime.getURL(path) });
    },
  });
  const trust: Trust = {
    id: browser.runtime.id,
    base: browser.runtime.getURL(''),
    siteOf: (host) => siteOf(host)?.id ?? null,
  };

  // `sendResponse` and `return true`: the one form that Chrome, Firefox and the polyfill all understand.
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    void route(message, sender as Sender, handlers, trust).then(sendResponse);
    return true;
  });
  browser.storage.onChanged.addListener((changes, name) => {
    if (name !== 'local' || !(SETTINGS_KEY in changes)) return;
    refresh();
    void tidy(service).catch(report); // the limits may be lower now
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reinject(browser).catch(report);
    if (reason === 'install')
      void handlers.openPage({ page: 'options', hash: 'welcome' }, { from: 'extension' });
  });
  void tidyDaily().catch(report);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIDY) void tidy(service).catch(report);
    if (name === FORGET)
      void passing
        .expire()
        .then((left) => (left ? forgetLater() : undefined))
        .catch(report);
  });
});

const TIDY = 'tidy';
const FORGET = 'forget-passing';
const DAY_MINUTES = 1440;

/** Firefox forgets alarms when it is closed; creating one anew would put it off each time the background wakes. */
async function tidyDaily(): Promise<void> {
  if (!(await browser.alarms.get(TIDY)))
    browser.alarms.create(TIDY, { periodInMinutes: DAY_MINUTES, delayInMinutes: 5 });
}

async function forgetLater(): Promise<void> {
  if (!(await browser.alarms.get(FORGET)))
    browser.alarms.create(FORGET, { delayInMinutes: HELD_MINUTES + 1 });
}

async function tidy(service: Service): Promise<void> {
  await service.store.tidy(limitsOf(await service.settings()));
  await service.store.direct(trimLog);
}

function report(error: unknown): void {
  console.warn('Weiguan:', error);
}
