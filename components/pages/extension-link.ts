import browser from 'webextension-polyfill';
import { createSend } from '../../utils/bus.ts';
import { HOSTS } from '../../utils/manifest.ts';
import type { PageState } from '../../utils/messages.ts';
import { changeSettings, loadSettings } from '../../utils/settings-area.ts';
import type { Link } from './link.ts';

/** The real browser behind the pages. */
export const extensionLink: Link = {
  send: createSend(browser.runtime),
  uiLanguage: browser.i18n.getUILanguage(),
  load: () => loadSettings(browser.storage.local),
  change: (some) => changeSettings(browser.storage.local, () => some),
  async page() {
    if (!(await browser.permissions.contains({ origins: [...HOSTS] }))) return 'not-allowed';
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return 'unsupported';
    try {
      const reply: unknown = await browser.tabs.sendMessage(
        tab.id,
        { name: 'page', data: {} },
        { frameId: 0 },
      );
      if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply.ok as PageState;
    } catch {
      // Nobody listens in this tab.
    }
    return isOurs(tab.url) ? 'not-ready' : 'unsupported';
  },
  allow: () => browser.permissions.request({ origins: [...HOSTS] }),
  download(name, parts) {
    const address = URL.createObjectURL(new Blob(parts, { type: 'application/x-ndjson' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
};

/** Whether a tab's address (only given for hosts that we may read) is one of the sites. */
function isOurs(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' &&
    HOSTS.some((pattern) => {
      const host = pattern.slice('https://'.length, -'/*'.length);
      return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
    })
  );
}
