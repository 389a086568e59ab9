import { account, type DemoAccount } from './account.ts';

/** Names and texts that try to be more than text. Never part of the demo, only of the tests. */
export const HOSTILE: DemoAccount[] = [
  account({
    id: '7900000401',
    name: '<img src=x onerror=hostile=1>',
    type: 1,
    reason: '</bdi><script>hostile=1</script>云泽市某局官方微博',
  }),
  account({
    id: '7900000402',
    name: '局税\u202Eevil\u202C',
    type: 1,
    reason: '\u202E云泽市税务局\u2066官方微博',
  }),
  account({ id: '7900000403', name: `长${'名'.repeat(9999)}`, type: 1, reason: '云'.repeat(10_000) }),
  account({ id: '7900000404', name: '半\ud83d个', type: 1, reason: '\udc00云泽市档案局官方微博' }),
];
