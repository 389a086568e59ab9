import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../utils/manifest.ts';
import type { Driver, InRoots, LaunchOptions } from './contract.ts';

/** With this pref the event page ends after so many milliseconds of idleness. */
const IDLE_MS = 800;

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    protocolTimeout: 30_000,
    ...(options.ownSignals ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {}),
    acceptInsecureCerts: options.proxyPort !== undefined,
    defaultViewport: options.headless ? { width: options.width, height: options.height } : null,
    args: ['--remote-allow-system-access', `--width=${options.width}`, `--height=${options.height}`],
    extraPrefsFirefox: {
      ...proxyPrefs(options.proxyPort),
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      'extensions.background.idle.timeout': options.proxyPort === undefined ? 30_000 : IDLE_MS,
      'extensions.autoDisableScopes': 0,
      'intl.locale.requested': options.language,
      'intl.accept_languages': options.language,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    },
  });
  await browser.installExtension(resolve(options.extension));
  const origin = `moz-extension://${uuid}`;
  return {
    name: 'firefox',
    browser,
    origin,
    inRoots,
    openOwn: (path) => openOwn(browser, `${origin}/${path}`),
    async killBackground() {
      await new Promise((done) => setTimeout(done, IDLE_MS * 4));
    },
    async reloadExtension() {
      await browser.installExtension(resolve(options.extension)); // over the installed one: an update
      return openOwn(browser, `${origin}/options.html`);
    },
    close: () => browser.close(),
  };
}

function proxyPrefs(port: number | undefined): Record<string, string | number> {
  if (port === undefined) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.no_proxies_on': '',
  };
}

const OPENING_MS = 15_000;

/**
 * Navigation to an extension page works, but its promise never settles: wait for the address instead. Asked step by
 * step, for the policy of such pages forbids the functions that puppeteer's own waiting makes.
 */
async function openOwn(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await Promise.race([page.goto(url).catch(() => undefined), pause(900)]);
  const begun = Date.now();
  for (;;) {
    const ready = await page.evaluate(() => [location.href, document.readyState]).catch(() => ['', '']);
    if (ready[0]?.startsWith(url) && ready[1] === 'complete') return page;
    if (Date.now() - begun > OPENING_MS) throw new Error(`${url} did not open; the tab shows ${ready[0]}`);
    await pause(50);
  }
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** The parts of WebDriver BiDi that puppeteer does not offer: nodes with the closed roots below them. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
}
interface BidiResult {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}
interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: { mode?: string; children?: RemoteValue[]; shadowRoot?: RemoteValue | null } & unknown;
}

async function inRoots<A, T>(page: Page, look: InRoots<A, T>, argument: A): Promise<T> {
  const { connection } = page.browser() as unknown as Bidi;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const call = async (functionDeclaration: string, args: object[], options: object): Promise<RemoteValue> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      target: { context },
      arguments: args,
      serializationOptions: options,
    });
    if (result.result === undefined) throw new Error(result.exceptionDetails?.text ?? 'no answer');
    return result.result;
  };
  const tree = await call('() => document.documentElement', [], {
    maxDomDepth: null,
    includeShadowTree: 'all',
  });
  const roots: { sharedId: string }[] = [];
  collect(tree, roots);
  const json = await call(
    `async (argument, ...roots) => JSON.stringify(await (${look})(roots, JSON.parse(argument))) ?? 'null'`,
    [{ type: 'string', value: JSON.stringify(argument ?? null) }, ...roots],
    {},
  );
  return JSON.parse(String(json.value));
}

function collect(node: RemoteValue, roots: { sharedId: string }[]): void {
  if (node.value?.mode === 'closed' && node.sharedId !== undefined) roots.push({ sharedId: node.sharedId });
  if (node.value?.shadowRoot) collect(node.value.shadowRoot, roots);
  for (const child of node.value?.children ?? []) collect(child, roots);
}
