import { CATALOG } from '../i18n/catalog.ts';
import { account, correct } from './account.ts';
import { ask } from './ask.ts';
import { asked } from './asked.ts';
import { budget } from './budget-state.ts';
import { corrections, importCorrections } from './corrections.ts';
import { exportAll } from './export-all.ts';
import { linger } from './linger.ts';
import { observe } from './observe.ts';
import type { Handlers } from './router.ts';
import type { Origin } from './senders.ts';
import { languageOf, type Service } from './service.ts';
import { siteState } from './site-state.ts';
import { spotCheck } from './spot-check.ts';
import { take } from './take.ts';

/** What needs the browser itself. */
export interface Browser {
  injectCard(tabId: number, frameId: number): Promise<void>;
  openPage(path: string): Promise<void>;
}

/** The table of all messages and who answers them. */
export function handlersFor(service: Service, browser: Browser): Handlers {
  return {
    observe: (data, origin) => observe(service, tab(origin), data),
    linger: (data, origin) => linger(service, tab(origin), data),
    ask: (data, origin) => ask(service, tab(origin), data),
    asked: (data, origin) => asked(service, tab(origin), data),
    account: (data) => account(service, data),
    correct: (data) => correct(service, data),
    spotCheck: (data) => spotCheck(service, data),
    corrections: () => corrections(service),
    importCorrections: (data) => importCorrections(service, data),
    budget: () => budget(service),
    storage: () => service.store.size(),
    exportAll: (data) => exportAll(service, data),
    siteState: (data, origin) => siteState(service, tab(origin), data),
    async digests({ keys }) {
      const { digests, known } = await take(service, await service.settings(), { keys });
      const named = [...known].map(([key, { row }]) => [key, row.account.name ?? ''] as const);
      return {
        digests: [...digests.values()],
        names: Object.fromEntries(named.filter(([key, name]) => name !== '' && digests.has(key))),
      };
    },
    async clearAll() {
      const ok = await service.store.clear();
      await service.passing.clear();
      service.refresh();
      return { ok };
    },
    async words() {
      const language = languageOf(service, await service.settings());
      return { language, messages: CATALOG[language] };
    },
    async injectCard(_data, origin) {
      const { tabId, frameId } = tab(origin);
      await browser.injectCard(tabId, frameId);
      return { ok: true };
    },
    async openPage({ page, hash }) {
      await browser.openPage(`/${page}.html${hash === '' ? '' : `#${hash}`}`);
      return { ok: true };
    },
  };
}

/** The router lets these messages come from tabs only; this says so to the compiler. */
function tab(origin: Origin): Extract<Origin, { from: 'tab' }> {
  if (origin.from !== 'tab') throw new Error('refused: for pages of a site');
  return origin;
}
