import * as v from 'valibot';

/** What the user may set. Kept in extension storage under one key; a bad value falls back to its default. */
export const Settings = v.object({
  /** '' = the browser's language. */
  language: v.fallback(v.picklist(['', 'en', 'zh_CN', 'zh_TW']), ''),
  /** Measures that badge and card show. */
  show: v.fallback(
    v.object({
      rank: v.boolean(),
      activity: v.boolean(),
      followers: v.boolean(),
      jargon: v.boolean(),
      response: v.boolean(),
    }),
    { rank: true, activity: true, followers: true, jargon: true, response: true },
  ),
  /** Sites switched off by the user. */
  off: v.fallback(v.array(v.string()), []),
  /** Sites in whose posts phrases are marked. */
  highlight: v.fallback(v.array(v.string()), []),
  quietLookUps: v.fallback(v.boolean(), true),
  /** Requests an hour; the distance of 3 s is fixed. */
  requestsPerHour: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 30),
  /** Newest posts kept for each account. */
  postsPerAccount: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(1000)), 200),
  /** Accounts kept in all; the longest unseen go first. */
  maxAccounts: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(100_000)), 5000),
  maxMegabytes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(2000)), 200),
  /** The first-run explanation was read. */
  welcomed: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof Settings>;

export const SETTINGS_KEY = 'settings';
export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {});

/** Settings from whatever storage holds. Never throws. */
export function readSettings(stored: unknown): Settings {
  return v.parse(
    Settings,
    typeof stored === 'object' && stored !== null ? { ...DEFAULT_SETTINGS, ...stored } : {},
  );
}
