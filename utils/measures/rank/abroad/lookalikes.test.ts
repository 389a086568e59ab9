import { describe, expect, test } from 'vitest';
import type { Account } from '../../../model/account.ts';
import { isMissing } from '../../../model/finding.ts';
import { judge } from '../example.ts';

const read = (account: Partial<Account>) => {
  const { official, rank } = judge(account);
  if (isMissing(official) || isMissing(rank)) return 'missing';
  if (official.kind === 'not-official') return 'not official';
  return `${official.kind} ${rank.tier} ${rank.standing}${rank.status === 'former' ? ' former' : ''}`;
};

describe('a party is no parliament', () => {
  test.each([
    ['Grüne im Bundestag', 'Bundestagsfraktion', 'not official'],
    ['Linke im Landtag', 'Fraktion Die Linke', 'not official'],
    ['SPD-Fraktion Hessen', 'Die Landtagsfraktion der SPD', 'not official'],
    ['Jan Dorn', 'Bundestagsabgeordneter, Grüne Fraktion', 'individual national legislator'],
  ])('%s: %s', (name, bio, says) => expect(read({ site: 'mastodon', name, bio })).toBe(says));

  test('from the server of a party no office speaks, but a mayor may', () => {
    const of = (name: string, bio: string) =>
      read({ site: 'mastodon', host: 'gruene.social', handle: '@a@gruene.social', name, bio });
    expect(of('Stadt Bonn', 'Neues aus der Stadt')).toBe('not official');
    expect(of('Ute Dorn', 'Bürgermeisterin von Tübingen')).toBe('individual local apex');
  });
});

test.each([
  ['MdL in NRW. Privat auch mit Hund', 'individual regional legislator'],
  ['MdB. Privat: Mutter von drei Kindern', 'individual national legislator'],
  ['MdB. Privat unterwegs hier', 'not official'],
  ['MdB. Privat.', 'not official'],
])('private beside the post, or a private account: %s', (bio, says) =>
  expect(read({ site: 'mastodon', name: 'Eva Holm', bio })).toBe(says),
);

test.each([
  ['dublin.ca.gov', 'City of Dublin', 'department local apex'],
  ['birmingham.al.gov', 'City of Birmingham', 'department local apex'],
  ['sanjose.ca.gov', 'City of San Jose', 'department metro apex'],
])('a city counts in the country and state of its domain: %s', (handle, name, says) =>
  expect(read({ site: 'bluesky', handle, name, bio: 'Official account' })).toBe(says),
);

test.each([
  ['irs.gov-refund.help', 'Internal Revenue Service', 'not official'],
  ['senate.gov.example.org', 'Official account of the US Senate', 'not official'],
  ['tax-gov.help', 'Internal Revenue Service. Claim your refund', 'not official'],
  ['gov.bsky.social', 'Governor of Ohio', 'individual regional apex'],
])('a domain that only contains "gov": %s', (handle, bio, says) =>
  expect(read({ site: 'bluesky', handle, name: 'Kim Example', bio })).toBe(says),
);

test.each([
  ['44th President of the United States', 'individual national apex former'],
  ['45th & 47th President of the United States', 'individual national apex'],
  ['49th Vice President of the United States', 'individual national apex former'],
  ['40th Governor of California', 'individual regional apex'],
])('a number before a post: %s', (bio, says) =>
  expect(read({ site: 'x', name: 'Kim Example', bio })).toBe(says),
);
