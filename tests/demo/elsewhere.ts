import { account, type DemoAccount } from './account.ts';

/**
 * Offices that are never put on the ladder: one of Hong Kong, and bodies of countries and cities that exist nowhere. They
 * write plainly, answer and are active.
 */
export const ELSEWHERE: DemoAccount[] = [
  account({
    id: '7900000501',
    name: '香港水務演示',
    type: 1,
    reason: '香港特別行政區政府水務署官方微博',
    location: '中国香港',
    followers: 88_200,
    posts: 4310,
    perWeek: 9,
    voice: 'plain',
    answers: 0.4,
  }),
  account({
    id: '7900000502',
    name: '诺维亚驻华大使馆',
    type: 1,
    reason: '诺维亚共和国驻华大使馆官方微博',
    location: '北京',
    followers: 231_000,
    posts: 8120,
    perWeek: 11,
    voice: 'plain',
    answers: 0.3,
  }),
  account({
    id: '7900000503',
    name: 'City of Elmsford Bay',
    domain: 'elmsfordbay',
    type: 1,
    reason: 'Official account of the City of Elmsford Bay, Novia',
    location: '海外',
    followers: 41_700,
    posts: 1920,
    perWeek: 5,
    voice: 'plain',
    answers: 0.5,
  }),
];
