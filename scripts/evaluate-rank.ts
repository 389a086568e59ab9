import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { official } from '../utils/measures/official/index.ts';
import { rank } from '../utils/measures/rank/index.ts';
import { isMissing } from '../utils/model/finding.ts';
import { Observations } from '../utils/model/observation.ts';
import { accountOfCase } from './abroad-case.ts';
import { readAbroadTables } from './lib/abroad-packs.ts';
import { rows } from './tables/rank-tables.ts';

interface Outcome {
  id: string;
  groups: string[];
  kind: boolean;
  rank: boolean;
  /** No rank, but ranked at L6 or above: the worst error. */
  grave: boolean;
  line: string;
}

/**
 * Right-within-accept of official kind and rank on a table of labelled cases, by kind, tier and certainty, with the
 * misses. Columns: see docs/methods/rank.md. The platform's type is not given: the text alone decides.
 */
export function evaluate([file = '']: string[]): string {
  const cases = rows(readFileSync(file, 'utf8'));
  const outcomes = cases.map((row) => ('handle' in row ? abroad(row) : ladder(row)));
  const groups = [...new Set(outcomes.flatMap((each) => each.groups))].sort();
  const table = ['all', ...groups].map((group) => {
    const some = outcomes.filter((each) => group === 'all' || each.groups.includes(group));
    const share = (test: (each: Outcome) => boolean) =>
      `${some.filter(test).length}/${some.length}`.padStart(9);
    const both = some.filter((each) => each.kind && each.rank).length / some.length;
    return `${group.padEnd(26)}${share((e) => e.kind)}${share((e) => e.rank)}${share((e) => e.kind && e.rank)}  ${(both * 100).toFixed(1)} %`;
  });
  const misses = outcomes.filter((each) => !each.kind || !each.rank).map((each) => each.line);
  const grave = outcomes.filter((each) => each.grave).map((each) => each.id);
  return [
    `${'group'.padEnd(26)}     kind     rank     both`,
    ...table,
    '',
    `no rank, yet ranked L6 or above: ${grave.length} ${grave.join(' ')}`,
    `misses: ${misses.length}`,
    ...misses,
  ].join('\n');
}

type Row = Record<string, string>;

function measure(account: Record<string, unknown>) {
  const seen = v.parse(Observations, { account: { id: '1', ...account }, asOf: '2026-11-23T00:00:00Z' });
  const abroad = readAbroadTables();
  const found = official.measure(seen, { official: null, abroad });
  const ranked = rank.measure(seen, { official: isMissing(found) ? null : found, abroad });
  return { kind: isMissing(found) ? 'missing' : found.kind, ranked };
}

function ladder(row: Row): Outcome {
  const { kind, ranked } = measure({
    site: 'weibo',
    name: row.account_name,
    verifiedReason: row.verification,
  });
  const level = isMissing(ranked) ? 'missing' : (ranked.level ?? 'NA');
  const accept = (row.accept || row.rank || '').split(';').concat(row.rank ?? '');
  return {
    id: row.id ?? '',
    groups: [
      `kind ${row.kind}`,
      `tier ${row.tier}`,
      `certainty ${row.certainty}`,
      `source ${row.source_type}`,
    ],
    kind: kind === row.kind,
    rank: accept.includes(level),
    grave: accept.includes('NONE') && /^L[1-6]$/.test(level),
    line: `${row.id} ${row.account_name} | ${row.verification} | ${row.kind} ${accept.join(';')} | got ${kind} ${level}`,
  };
}

function abroad(row: Row): Outcome {
  const { kind, ranked } = measure(accountOfCase(row));
  const band = isMissing(ranked) ? 'missing' : ranked.band;
  return {
    id: row.id ?? '',
    groups: [
      `kind ${row.kind}`,
      `tier ${row.tier}`,
      `certainty ${row.certainty}`,
      `platform ${row.platform}`,
    ],
    kind: kind === row.kind,
    rank: band === row.band,
    grave: row.band === 'N' && /^[ABC]$/.test(band),
    line: `${row.id} ${row.handle} ${row.display_name} | ${row.evidence} | ${row.kind} ${row.tier} ${row.standing} ${row.band} | got ${kind} ${isMissing(ranked) ? '' : `${ranked.tier} ${ranked.standing}`} ${band}`,
  };
}
