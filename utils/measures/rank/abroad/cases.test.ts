import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountOfCase } from '../../../../scripts/evaluate-rank/abroad-case.ts';
import { rows } from '../../../../scripts/tables/rank-tables.ts';
import type { Account } from '../../../model/account.ts';
import { judge } from '../example.ts';

/** Our own, and those that somebody labelled who had not seen the rules. */
const FILES = ['abroad', 'abroad-blind', 'abroad-blind-2'];
const CASES = FILES.flatMap((name) =>
  rows(readFileSync(new URL(`../../../../tests/fixtures/rank/${name}.tsv`, import.meta.url), 'utf8')),
);

describe.each([...Map.groupBy(CASES, (row) => row.country ?? '')])('%s', (_country, cases) => {
  test.each(cases)('$id $handle $display_name: $reason', (row) => {
    const { official, rank } = judge(accountOfCase(row) as Partial<Account>);
    expect(official).toMatchObject({ kind: row.kind });
    expect(rank).toMatchObject(
      row.band === 'N'
        ? { band: 'N' }
        : { level: null, tier: row.tier, standing: row.standing, band: row.band, status: row.status },
    );
  });
});

test('at least 200 cases, of all sites, a quarter of them of no office', () => {
  expect(CASES.length).toBeGreaterThan(200);
  expect(new Set(CASES.map((row) => row.platform))).toEqual(new Set(['mastodon', 'bluesky', 'x', 'threads']));
  expect(CASES.filter((row) => row.kind === 'not-official').length / CASES.length).toBeGreaterThan(0.25);
  expect(new Set(CASES.map((row) => row.id)).size).toBe(CASES.length);
});
