import type { Browser, Page } from 'puppeteer-core';

/** Runs in the page with every closed shadow root in document order, and one plain value. */
export type InRoots<A, T> = (roots: ShadowRoot[], argument: A) => T;

/** What differs between the browsers; everything else the specs do through puppeteer's own Page. */
export interface Driver {
  name: 'chromium' | 'firefox';
  browser: Browser;
  /** Origin of the extension's pages, no slash at the end. */
  origin: string;
  /**
   * Evaluates `look` in the page with its closed shadow roots. The badge's root is closed and stays closed in the build
   * under test: the roots are fetched by the browser's own debugging protocol, which no page can use.
   */
  inRoots<A, T>(page: Page, look: InRoots<A, T>, argument: A): Promise<T>;
  /** Opens a page of the extension in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** Ends the background as the browser may do at any moment. */
  killBackground(): Promise<void>;
  /** Ends and starts the extension as an update does. Tabs with its pages go; gives a new one. */
  reloadExtension(): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  executablePath: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** Port of the proxy to go through; none = the open network. */
  proxyPort?: number;
  headless: boolean;
  /** Language of the interface, e.g. `en-US`. */
  language: string;
  dark?: boolean;
  /** The caller ends the browser itself when a signal comes. */
  ownSignals?: boolean;
  /** Window size in CSS pixels. */
  width: number;
  height: number;
}
