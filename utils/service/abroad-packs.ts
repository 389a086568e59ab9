import { foreignText } from '../measures/official/latin.ts';
import { type AbroadTables, usTables, wordTables } from '../measures/rank/abroad/packs.ts';
import type { Account } from '../model/account.ts';
import type { Seen } from './take.ts';

/**
 * The tables for sites outside Weibo, loaded when the first account that needs them is met: one of another site, or a
 * foreign body on Weibo that writes in Latin letters.
 */
export interface Packs {
  /** What is loaded by now. */
  tables(): AbroadTables;
  /** Loads what these accounts need. Never fails: without a pack the measures say less. */
  ready(seen: Pick<Seen, 'keys' | 'observations'>): Promise<void>;
}

const CHINESE_SITE = /^(?:weibo|tencent):/;

/** `load` gives the text of a file of the extension. A pack that could not be loaded is tried again. */
export function createPacks(load: (path: string) => Promise<string>): Packs {
  let loaded: AbroadTables = {};
  const words = once(async () => {
    loaded = { ...loaded, ...wordTables(await load('/packs/abroad-words.json')) };
  });
  const us = once(async () => {
    loaded = { ...loaded, ...usTables(await load('/packs/us-domains.txt')) };
  });
  return {
    tables: () => loaded,
    async ready({ keys, observations = [] }) {
      const elsewhere = observations.filter(({ key }) => !CHINESE_SITE.test(key));
      const stale = keys.some((key) => !CHINESE_SITE.test(key));
      const foreign = observations.some(
        ({ account }) => account !== undefined && foreignText(account) !== null,
      );
      if (elsewhere.length === 0 && !stale && !foreign) return;
      // Of an account that is asked for by its key alone nobody knows the handle yet.
      const gov = stale || elsewhere.some(({ account }) => account !== undefined && mentionsGov(account));
      await Promise.all([words(), gov ? us() : undefined]);
    },
  };
}

function mentionsGov({ handle, links, host }: Account): boolean {
  const domains = [handle ?? '', host ?? '', ...(links ?? []).map(({ url }) => url)];
  return domains.some((domain) => /\.gov(?:$|[/:?#])/i.test(domain));
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = undefined;
      console.warn('Weiguan: a table could not be loaded', error);
    });
    return running;
  };
}
