import type { Browser as Polyfill, Tabs } from 'webextension-polyfill';

type Api = Pick<Polyfill, 'tabs' | 'scripting' | 'runtime'>;

/** The hosts of the manifest, as match patterns. */
export function ourHosts(api: Api): string[] {
  const { host_permissions: hosts = [] } = api.runtime.getManifest() as { host_permissions?: string[] };
  return hosts;
}

/** Tells every open page of our sites to ask again. A tab without our script (not yet loaded, discarded) is no error. */
export async function refreshTabs(api: Api): Promise<void> {
  for (const tab of await openTabs(api, ourHosts(api))) {
    if (tab.id === undefined) continue;
    api.tabs.sendMessage(tab.id, { name: 'refresh', data: {} }).catch(() => undefined);
  }
}

interface ContentScript {
  matches?: string[];
  js?: string[];
  all_frames?: boolean;
  world?: 'MAIN' | 'ISOLATED';
}

/**
 * Puts the content scripts into the pages that are already open: after an update the old ones are cut off from us, and
 * after the first install there are none. The manifest's own list says which go where.
 */
export async function reinject(api: Api): Promise<void> {
  const scripts = (api.runtime.getManifest().content_scripts ?? []) as ContentScript[];
  for (const { matches = [], js = [], all_frames: allFrames = false, world = 'ISOLATED' } of scripts) {
    for (const tab of await openTabs(api, matches)) {
      if (tab.id === undefined || tab.discarded) continue;
      const target = { tabId: tab.id, allFrames };
      await api.scripting.executeScript({ target, files: js, world }).catch(() => undefined);
    }
  }
}

async function openTabs(api: Api, url: string[]): Promise<Tabs.Tab[]> {
  return url.length === 0 ? [] : api.tabs.query({ url });
}
