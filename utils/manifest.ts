import type { UserManifest } from 'wxt';

/** The hosts that Weiguan may read at install. A test pins this list and the permissions below. */
export const HOSTS = ['https://weibo.com/*', 'https://*.weibo.com/*', 'https://m.weibo.cn/*'] as const;

/** Add-on id in Firefox; a stable id keeps the user's data over updates. */
export const GECKO_ID = 'weiguan@weiguan.example';

export function manifestFor(browser: string): UserManifest {
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'unlimitedStorage'],
    host_permissions: [...HOSTS],
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox' ? firefoxOnly : { minimum_chrome_version: '123' }),
  };
}

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '153.0' },
  },
} satisfies UserManifest;
