import type { Send } from '../../utils/bus.ts';
import type { PageState } from '../../utils/messages.ts';
import type { Settings } from '../../utils/settings.ts';

/** What the extension's own pages need of the browser; tests put a plain object in its place. */
export interface Link {
  send: Send;
  /** The browser's language as a BCP 47 tag. */
  uiLanguage: string;
  load(): Promise<Settings>;
  /** Changes some settings and keeps the others as they are now. Rejects when storage refuses. */
  change(some: Partial<Settings>): Promise<Settings>;
  /**
   * What the active tab shows. `unsupported`: not a site of ours; `not-ready`: one of ours, but opened before the
   * extension was there, so it needs a reload; `not-allowed`: the user has not let us read the sites, or took that back.
   */
  page(): Promise<PageState | 'unsupported' | 'not-ready' | 'not-allowed'>;
  /** Asks the user for the sites named in the manifest; from a click alone. false: refused. */
  allow(): Promise<boolean>;
  /** Hands a file to the user. */
  download(name: string, parts: Blob[]): void;
}
