import type { Page } from 'puppeteer-core';
import type { RequestName, Requests } from '../../../utils/messages.ts';
import { SETTINGS_KEY, type Settings } from '../../../utils/settings.ts';

/** Sends a message to the background as an extension page does. `own` is a tab with such a page. */
export async function tell<K extends RequestName>(
  own: Page,
  name: K,
  data: Requests[K]['in'],
): Promise<Requests[K]['out']> {
  const reply = await own.evaluate(
    (message) => {
      const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      return (browser?.runtime ? browser : chrome)?.runtime.sendMessage(message);
    },
    { name, data },
  );
  const { ok, error } = reply as { ok?: Requests[K]['out']; error?: string };
  if (error !== undefined) throw new Error(`${name}: ${error}`);
  return ok as Requests[K]['out'];
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

/** Changes settings as the options page does. */
export async function setSettings(own: Page, settings: Partial<Settings>): Promise<void> {
  await own.evaluate(
    async (key, wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      const api = browser?.runtime ? browser : chrome;
      const now = (await api?.storage.local.get(key))?.[key];
      await api?.storage.local.set({ [key]: { ...(now as object), ...wanted } });
    },
    SETTINGS_KEY,
    settings,
  );
}

/** Empties the database and the settings, as on a new installation, and sets what is given. */
export async function wipe(own: Page, settings: Partial<Settings> = {}): Promise<void> {
  await own.evaluate(
    async (key, wanted) => {
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name ?? '');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const stores = [...database.objectStoreNames];
        if (stores.length > 0) {
          const work = database.transaction(stores, 'readwrite');
          for (const store of stores) work.objectStore(store).clear();
          await new Promise((done) => work.addEventListener('complete', done));
        }
        database.close();
      }
      const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      const api = browser?.runtime ? browser : chrome;
      await api?.storage.local.clear();
      await api?.storage.local.set({ [key]: wanted });
    },
    SETTINGS_KEY,
    { welcomed: true, ...settings } satisfies Partial<Settings>,
  );
}
