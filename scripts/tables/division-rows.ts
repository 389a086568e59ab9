import type { areaList } from '@vant/area-data';

/** A division as in assets/rank/source/cn_divisions.tsv: six digits of GB/T 2260, and the name. */
export interface CodeRow {
  code: string;
  name: string;
}

/** A row of assets/rank/source/cn_corrections.tsv, where the package is wrong or says what is no division. */
export interface Correction extends CodeRow {
  change: string;
}

/** At county level these last digits stand for zones of the statistics office (开发区, 管理区), which are no divisions. */
const ZONE = /^\d{4}(?:7\d|9\d)$/;

/**
 * The divisions that the package lists, by code, after our corrections: `drop` leaves a row out, `drop-all` a province
 * with everything below it, `bare` what is below a city, `add` and `rename` give a row a name. Zones are left out.
 * A correction that changes nothing throws: the package has caught up, and the row can go.
 */
export function divisionRows(listed: typeof areaList, corrections: readonly Correction[]): CodeRow[] {
  const all = new Map(
    Object.entries({ ...listed.province_list, ...listed.city_list, ...listed.county_list }),
  );
  for (const correction of corrections) {
    if (!correct(all, correction))
      throw new Error(
        `correction without effect: ${correction.code} ${correction.name} ${correction.change}`,
      );
  }
  return [...all]
    .map(([code, name]) => ({ code, name }))
    .filter(({ code }) => !ZONE.test(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function correct(all: Map<string, string>, { code, name, change }: Correction): boolean {
  const known = all.get(code);
  if (change === 'add' || change === 'rename') {
    all.set(code, name);
    return known !== name && (known === undefined) === (change === 'add');
  }
  // A row that now bears another name is not the one that the correction was written for.
  if (known !== name) return false;
  const below = [...all.keys()].filter((other) => other !== code && other.startsWith(stem(code)));
  const gone = change === 'bare' ? below : change === 'drop-all' ? [code, ...below] : [code];
  for (const each of gone) all.delete(each);
  return gone.length > 0;
}

/** The digits that a division shares with everything below it. */
function stem(code: string): string {
  return code.replace(/(?:00)+$/, '');
}
