import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import type { Driver, InRoots, LaunchOptions } from './contract.ts';

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'weiguan-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    protocolTimeout: 30_000,
    ...(options.ownSignals ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {}),
    pipe: true, // with a pipe, branded Chrome too loads an unpacked extension
    enableExtensions: [resolve(options.extension)],
    userDataDir: profile,
    acceptInsecureCerts: options.proxyPort !== undefined,
    defaultViewport: options.headless ? { width: options.width, height: options.height } : null,
    env: { ...process.env, LANGUAGE: options.language.replace('-', '_') },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--ignore-certificate-errors']),
      `--lang=${options.language}`,
      `--window-size=${options.width},${options.height}`,
      '--no-first-run',
      '--disable-sync',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-features=Translate,MediaRouter,OptimizationHints',
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const origin = new URL(worker.url()).origin;
  const own = origin === 'null' ? `chrome-extension://${new URL(worker.url()).host}` : origin;
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${own}/${path}`);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    origin: own,
    inRoots,
    openOwn,
    async reloadExtension() {
      // The same folder loaded again is an update in place. `runtime.reload()` would leave an unpacked extension off.
      await browser.installExtension(resolve(options.extension));
      return openOwn('options.html');
    },
    async killBackground() {
      const client = await browser.target().createCDPSession();
      const { targetInfos } = await client.send('Target.getTargets', { filter: [{}] });
      const workers = targetInfos.filter(
        (info) => info.type === 'service_worker' && info.url.startsWith(own),
      );
      for (const info of workers) await client.send('Target.closeTarget', { targetId: info.targetId });
      await client.detach();
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function inRoots<A, T>(page: Page, look: InRoots<A, T>, argument: A): Promise<T> {
  const client = await page.createCDPSession();
  try {
    const objects: { objectId: string }[] = [];
    for (const backendNodeId of await closedRoots(client)) {
      const { object } = await client.send('DOM.resolveNode', { backendNodeId });
      if (object.objectId !== undefined) objects.push({ objectId: object.objectId });
    }
    const { result: scope } = await client.send('Runtime.evaluate', { expression: 'globalThis' });
    const answer = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: `(argument, ...roots) => (${look})(roots, argument)`,
      ...(scope.objectId === undefined ? {} : { objectId: scope.objectId }),
      arguments: [{ value: argument }, ...objects],
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value;
  } finally {
    await client.detach();
  }
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string | undefined;
  children?: DomNode[] | undefined;
  shadowRoots?: DomNode[] | undefined;
}

async function closedRoots(client: CDPSession): Promise<number[]> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  const walk = (node: DomNode): void => {
    if (node.shadowRootType === 'closed') found.push(node.backendNodeId);
    for (const inner of node.shadowRoots ?? []) walk(inner);
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
  return found;
}
