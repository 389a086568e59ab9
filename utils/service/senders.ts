import type { RequestName } from '../messages.ts';
import type { From } from './service.ts';

/** Who sent a message, as the browser says it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

export type Origin = { from: 'extension' } | ({ from: 'tab'; tabId: number; frameId: number } & From);

export interface Trust {
  /** Our own id and the address under which our pages live (`chrome-extension://…/`). */
  id: string;
  base: string;
  /** The site of a host, or null: messages from any other host are refused. */
  siteOf(host: string): string | null;
}

/** What tabs may ask for. Everything else is for our own pages. */
const FOR_TABS: ReadonlySet<RequestName> = new Set<RequestName>([
  'observe',
  'linger',
  'ask',
  'asked',
  'injectCard',
  'words',
  'openPage',
  'account',
  'correct',
  'spotCheck',
  'siteState',
]);

/** What only a tab can ask for: it needs to know the page that it is about. */
const ONLY_TABS: ReadonlySet<RequestName> = new Set<RequestName>([
  'observe',
  'linger',
  'ask',
  'asked',
  'injectCard',
  'siteState',
]);

/** `URL.parse` is younger than the oldest browser that we support. */
function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** Whose message it is; throws when it is nobody's who may send one. */
export function originOf(sender: Sender, trust: Trust): Origin {
  if (sender.id !== trust.id) throw new Error('refused: not from this extension');
  const url = parse(sender.url ?? '');
  if (url?.href.startsWith(trust.base)) return { from: 'extension' };
  const site = url?.protocol === 'https:' && url.port === '' ? trust.siteOf(url.host) : null;
  const tabId = sender.tab?.id;
  if (!url || site === null || tabId === undefined) throw new Error('refused: not from a known site');
  return { from: 'tab', site, host: url.host, tabId, frameId: sender.frameId ?? 0 };
}

/**
 * Refuses what the sender may not ask. A compromised renderer can send what it likes, so a tab's message must speak of
 * its own site and host, and never reach what belongs to our own pages.
 */
export function checkRight(name: RequestName, data: Said, origin: Origin, trust: Trust): void {
  if (origin.from === 'extension') {
    if (ONLY_TABS.has(name)) throw new Error(`refused: ${name} is for pages of a site`);
    return;
  }
  if (!FOR_TABS.has(name)) throw new Error(`refused: ${name} is for pages of the extension`);
  const { site, host } = origin;
  if (data.site !== undefined && data.site !== site) throw new Error('refused: another site');
  if (data.host !== undefined && data.host !== host) throw new Error('refused: another host');
  const keys = [data.key ?? [], data.keys ?? []].flat();
  if (!keys.every((key) => key.startsWith(`${site}:`))) throw new Error('refused: a key of another site');
  const answers = [data.answer ?? [], data.answers ?? []].flat();
  const ofSite = (url: string) => trust.siteOf(parse(url)?.host ?? '') === site;
  if (!answers.every(({ url }) => ofSite(url))) throw new Error('refused: an answer of another site');
}

/** The fields of messages that say what they are about. */
export interface Said {
  site?: string;
  host?: string;
  key?: string;
  keys?: string[];
  answer?: { url: string };
  answers?: { url: string }[];
}
