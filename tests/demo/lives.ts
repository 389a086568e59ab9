import { account, type DemoAccount } from './account.ts';

/** Accounts that show how an account lives: its hours, its pauses, what it hides. All of bodies that exist nowhere. */
export const LIVES: DemoAccount[] = [
  account({
    id: '7900000601',
    name: '云泽天气',
    type: 1,
    reason: '云泽县气象台官方微博',
    followers: 88_000,
    posts: 5120,
    perWeek: 5,
    voice: 'plain',
    habit: 'bulletin',
  }),
  account({
    id: '7900000602',
    name: '云泽县档案馆',
    type: 1,
    reason: '云泽县档案馆官方微博',
    followers: 2100,
    posts: 340,
    perWeek: 2,
    quietDays: 300,
    habit: 'half-year',
  }),
  account({
    id: '7900000603',
    name: '云泽县司法局',
    type: 1,
    reason: '云泽县司法局官方微博',
    followers: 5400,
    posts: 2600,
    perWeek: 7,
    habit: 'reposts',
  }),
  account({
    id: '7900000604',
    name: '云泽县地方志办公室',
    type: 1,
    reason: '云泽县地方志编纂委员会办公室官方微博',
    followers: 640,
    posts: 9,
    perWeek: 0.03,
    since: '2016-03-01',
    quietDays: 230,
    voice: 'plain',
  }),
];
