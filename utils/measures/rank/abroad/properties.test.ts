import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../model/account.ts';
import { isMissing } from '../../../model/finding.ts';
import { judge } from '../example.ts';
import { SIZE } from './tier.ts';

const PLACES = ['Ohio', 'Chicago', 'Springfield', 'Bayern', 'Köln', 'Tübingen', 'France', 'Lyon'];
const OFFICES = [
  'City of',
  'Mayor of',
  'Governor of',
  'Ministry of Health,',
  'Police Department,',
  'Stadt',
  'Ministerin für Kultur in',
  'Ville de',
];
const office = fc
  .tuple(fc.constantFrom(...OFFICES), fc.constantFrom(...PLACES))
  .map((each) => each.join(' '));
const site = fc.constantFrom('x', 'bluesky', 'mastodon', 'threads');
const rankOf = (account: Partial<Account>) => {
  const { official, rank } = judge(account);
  return {
    kind: isMissing(official) ? 'missing' : official.kind,
    tier: isMissing(rank) ? null : rank.tier,
    standing: isMissing(rank) ? null : rank.standing,
    band: isMissing(rank) ? '?' : rank.band,
    status: isMissing(rank) ? 'current' : rank.status,
  };
};

describe('domain before words', () => {
  // Each stands in a register or list under its very name, so its tier is proven.
  const proven = [
    ['leeds.gov.uk', 'metro'],
    ['burlingtonvt.gov', 'local'],
    ['frome-tc.gov.uk', 'sublocal'],
    ['kingcounty.gov', 'local'],
  ] as const;

  test('a worded tier never beats a proven smaller one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...proven), office, fc.string(), ([handle, tier], name, bio) => {
        const found = rankOf({ site: 'bluesky', handle, name, bio });
        expect(found.kind).not.toBe('not-official');
        expect(SIZE.indexOf(found.tier ?? 'supranational')).toBeGreaterThanOrEqual(SIZE.indexOf(tier));
      }),
    );
  });

  test('the order of links does not matter', () => {
    const urls = [
      'https://www.gov.pl/web/zdrowie',
      'https://leeds.gov.uk',
      'https://example.org',
      'https://nasa.gov/x',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(urls, { minLength: 2 }), office, (some, name) => {
        const links = some.map((url) => ({ url, verified: true }));
        const of = (each: typeof links) =>
          judge({ site: 'mastodon', host: 'example.social', name, links: each });
        expect(of(links)).toEqual(of([...links].reverse()));
      }),
    );
  });

  test('an unverified link changes nothing', () => {
    fc.assert(
      fc.property(site, office, (where, name) => {
        const links = [{ url: 'https://www.whitehouse.gov', verified: false }];
        expect(judge({ site: where, name, links })).toEqual(judge({ site: where, name, links: [] }));
      }),
    );
  });
});

test.each([
  'Parody',
  'Satire',
  'not affiliated',
  'unofficial',
  'inoffiziell',
  'Parodie',
  'no oficial',
  'parodia',
  'non ufficiale',
  'não oficial',
  '非公式',
  '비공식',
])('%s: never official without a domain or label', (word) => {
  fc.assert(
    fc.property(site, office, fc.boolean(), (where, name, verified) => {
      const found = rankOf({
        site: where,
        host: 'social.bund.de',
        name,
        bio: `${word}. Official account.`,
        verified,
      });
      expect(found).toMatchObject({ kind: 'not-official', band: 'N' });
    }),
  );
});

test.each([
  ['Former', 'Mayor of'],
  ['Former', 'Governor of'],
  ['Ehemalige', 'Ministerin für Kultur in'],
  ['Ancien', 'maire de'],
  ['Oud', 'burgemeester van'],
  ['Ex', 'alcalde de'],
])('%s %s: never higher than in office, and said to be over', (word, post) => {
  fc.assert(
    fc.property(site, fc.constantFrom(...PLACES), (where, place) => {
      const serving = rankOf({ site: where, name: 'Kim Example', bio: `${post} ${place}` });
      const former = rankOf({ site: where, name: 'Kim Example', bio: `${word} ${post} ${place}` });
      expect(former).toEqual({ ...serving, status: 'former' });
    }),
  );
});

test('nothing throws, and the words highlighted lie within the quotation', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('Mayor', 'of', '市', '\ud800', '\u0000', 'İ', 'ﬁ', '👮', 'é', 'Parody', '\n', '국회'),
        { maxLength: 3000 },
      )
      .map((each) => each.join(' ')),
  );
  const account = fc.record({ site, name: text, bio: text, handle: text, host: text, verifiedType: text });
  fc.assert(
    fc.property(account, (seen) => {
      const { official } = judge(seen);
      if (isMissing(official)) return;
      for (const { quote = '', spans = [] } of official.evidence) {
        for (const [start, end] of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(quote.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('case, accents, full width and spaces do not change the answer', () => {
  const variants = [
    (s: string) => s.toUpperCase(),
    (s: string) => s.normalize('NFD'),
    (s: string) => s.replaceAll(' ', '  '),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom('Stadt Köln', 'Région Bretagne', 'Ministerio de Educación', 'Município de Évora'),
      fc.constantFrom(...variants),
      (name, vary) => {
        const of = (each: string) =>
          rankOf({ site: 'x', name: each, bio: '', verified: true, verifiedType: 'Government' });
        expect(of(vary(name))).toEqual(of(name));
      },
    ),
  );
});
