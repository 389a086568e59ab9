import { describe, expect, test } from 'vitest';
import type { Account } from '../../model/account.ts';
import { judge } from '../rank/example.ts';

const of = (account: Partial<Account>) => judge(account);

describe('the order of evidence', () => {
  test('a government domain as handle is certain, and gives the tier', () => {
    const { official, rank } = of({
      site: 'bluesky',
      handle: 'treasury.gov',
      name: 'Department of the Treasury',
      bio: '',
    });
    expect(official).toMatchObject({
      kind: 'department',
      certainty: 'certain',
      evidence: [{ values: { domain: 'treasury.gov' } }],
    });
    expect(rank).toMatchObject({ level: null, tier: 'national', standing: 'principal', band: 'B' });
  });

  test('a verified link counts, an unverified one does not', () => {
    const url = 'https://www.gov.pl/web/zdrowie';
    const link = (verified: boolean) =>
      of({ site: 'mastodon', host: 'example.social', name: 'Zdrowie', links: [{ url, verified }] });
    expect(link(true).official).toMatchObject({ kind: 'department', certainty: 'certain' });
    expect(link(false).official).toMatchObject({ kind: 'not-official' });
  });

  test('the platform’s label is certain', () => {
    const found = of({ site: 'x', name: 'Ministry of Health', verified: true, verifiedType: 'Government' });
    expect(found.official).toMatchObject({ kind: 'department', certainty: 'certain' });
    expect(found.rank).toMatchObject({ tier: 'national', standing: 'principal' });
  });

  test('a government server is a hint: the name says which tier', () => {
    const found = of({ site: 'mastodon', host: 'social.bund.de', name: 'Landtag Brandenburg' });
    expect(found.official).toMatchObject({ kind: 'department', certainty: 'likely' });
    expect(found.rank).toMatchObject({ tier: 'regional', standing: 'apex', band: 'B' });
  });

  test('words alone are never certain', () => {
    const said = of({
      site: 'mastodon',
      host: 'example.social',
      name: 'Stadt Musterhausen',
      bio: 'Offizieller Account der Stadt',
    });
    expect(said.official).toMatchObject({ kind: 'department', certainty: 'likely' });
    expect(said.rank).toMatchObject({ tier: 'local', standing: 'apex', band: 'D' });
    const unsaid = of({ site: 'mastodon', host: 'example.social', name: 'Stadt Musterhausen' });
    expect(unsaid.official).toMatchObject({ certainty: 'uncertain' });
  });
});

test.each([
  ['Ministry of Silly Walks', 'Parody account'],
  ['City of Exampleville', 'unofficial mirror of the city’s news'],
  ['Alex', 'Works for a federal agency. Views are my own.'],
  ['Robin for Congress', 'Candidate for US House'],
  ['Robin', 'cooks, reads, walks'],
])('%s (%s) is no official account', (name, bio) => {
  const { official, rank } = of({ site: 'mastodon', host: 'example.social', name, bio });
  expect(official).toMatchObject({ kind: 'not-official' });
  expect(rank).toMatchObject({ band: 'N' });
});

test('a member of a legislature is an individual, a candidate’s domain is none of the state', () => {
  const found = of({ site: 'bluesky', handle: 'example.house.gov', name: 'Rep. Example', bio: '' });
  expect(found.official).toMatchObject({ kind: 'individual' });
  expect(found.rank).toMatchObject({ tier: 'national', standing: 'legislator', band: 'B' });
});

test('state-affiliated media are marked', () => {
  const found = of({ site: 'x', name: 'Example Daily', verified: true, verifiedType: 'state-media' });
  expect(found.official).toMatchObject({ kind: 'not-official', mark: 'state-media' });
});
