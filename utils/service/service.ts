import { CATALOG, type Language } from '../i18n/catalog.ts';
import { chooseLanguage } from '../i18n/language.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import type { Settings } from '../settings.ts';
import type { SiteReader } from '../sites/contract.ts';
import type { Area } from '../store/durable-corrections.ts';
import type { Judge } from '../store/learn.ts';
import type { Limits } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import type { Packs } from './abroad-packs.ts';
import type { Clock } from './clock.ts';
import type { DigestWords } from './digest/digest.ts';
import type { RankLabels } from './digest/rank-words.ts';
import type { Passing } from './passing.ts';

/** What the service works with. Nothing in it is lost with the background: each part starts from storage. */
export interface Service {
  store: Store;
  clock: Clock;
  area: Area;
  /** Ids of followers just seen, in the browser's memory. */
  passing: Passing;
  readerOf(site: string): SiteReader | null;
  judge: Judge;
  /** Tables that the judge needs for sites outside Weibo. */
  packs: Packs;
  labels: RankLabels;
  settings(): Promise<Settings>;
  /** The browser's own language (BCP 47). */
  browserLanguage(): string;
  /** Tells the tabs that something changed that they show. */
  refresh(): void;
}

/** The page that a message came from, as its sender's address says it. */
export interface From {
  site: string;
  host: string;
}

export function nowIso({ clock }: Service): string {
  return new Date(clock.now()).toISOString();
}

export function limitsOf(settings: Settings): Limits {
  const { postsPerAccount, maxAccounts, maxMegabytes } = settings;
  return { postsPerAccount, maxAccounts, maxBytes: maxMegabytes * 1e6 };
}

export function languageOf(service: Service, settings: Settings): Language {
  return chooseLanguage(settings.language, service.browserLanguage());
}

export function wordsOf(service: Service, settings: Settings): DigestWords & { t: Translate } {
  const language = languageOf(service, settings);
  return { settings, t: translator(language, CATALOG[language]), labels: service.labels };
}
