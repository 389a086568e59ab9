export function findBrowser(
  family: 'chrome' | 'firefox',
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): string | null;
