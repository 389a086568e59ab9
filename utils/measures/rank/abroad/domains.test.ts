import { expect, test } from 'vitest';
import { readAbroadTables } from '../../../../scripts/lib/abroad-packs.ts';
import { domainFact, serverTier } from './domains.ts';

const { us } = readAbroadTables();
const tierOf = (domain: string) => domainFact(domain, us)?.tier ?? null;

test.each([
  ['treasury.gov', 'national'],
  ['jane.house.gov', 'national'],
  ['army.mil', 'national'],
  ['governor.ca.gov', 'regional'],
  ['sos.texas.gov', 'regional'],
  ['kingcounty.gov', 'local'],
  ['leeds.gov.uk', 'metro'],
  ['defra.gov.uk', 'national'],
  ['kent.police.uk', 'local'],
  ['gov.scot', 'regional'],
  ['bmi.bund.de', 'national'],
  ['polizei.bayern.de', 'regional'],
  ['zh.ch', 'regional'],
  ['ec.europa.eu', 'supranational'],
  ['pref.aomori.lg.jp', 'regional'],
  ['city.kamakura.kanagawa.jp', 'local'],
  ['sp.gov.br', 'regional'],
  ['regione.lazio.it', 'regional'],
  ['comune.siena.it', 'local'],
  ['jf-benfica.pt', 'sublocal'],
])('%s is %s', (domain, tier) => expect(tierOf(domain)).toBe(tier));

test.each([
  'example.com',
  'gov.example.com',
  'notgov.uk',
  'mygov',
  'senate.gov.example.org',
  'go.it',
  'com',
  '',
  '..gov',
  'a'.repeat(300),
  'handle.invalid',
  'evil-gov.uk',
  'xbund.de',
])('%s is no government domain', (domain) => expect(domainFact(domain, us)).toBeNull());

test('without the register a .gov domain is less than certain, and its standing is left to the words', () => {
  expect(domainFact('burlingtonvt.gov')).toMatchObject({ tier: 'local', certain: false, exact: false });
  expect(domainFact('burlingtonvt.gov', us)).toMatchObject({
    tier: 'local',
    certain: true,
    standing: 'apex',
  });
  expect(domainFact('treasury.gov')).toMatchObject({
    tier: 'national',
    certain: true,
    standing: 'principal',
  });
});

test('what lies below a whole government is one of its parts; below Congress, a member', () => {
  expect(domainFact('gov.uk')).toMatchObject({ standing: 'apex', exact: true });
  expect(domainFact('hackney.gov.uk')).toMatchObject({ standing: null, exact: false });
  expect(domainFact('warren.senate.gov')).toMatchObject({ standing: 'legislator' });
});

test('servers', () => {
  expect(serverTier('social.bund.de')).toBe('national');
  expect(serverTier('ec.social-network.europa.eu')).toBe('supranational');
  expect(serverTier('mastodon.social')).toBeNull();
});
