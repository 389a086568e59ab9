import { readFileSync } from 'node:fs';
import { areaList } from '@vant/area-data';
import { withKinds } from './division-lines.ts';
import { divisionRows } from './division-rows.ts';
import { rows } from './rank-tables.ts';

export const SOURCE = 'cn_divisions.tsv';

/** The text of cn_divisions.tsv as the installed package and our corrections give it. */
export function divisionFile(folder: string): string {
  const corrections = rows(readFileSync(`${folder}/source/cn_corrections.tsv`, 'utf8')).map(
    ({ code = '', name = '', change = '' }) => ({ code, name, change }),
  );
  const list = withKinds(divisionRows(areaList, corrections));
  return ['code\tname\tkind', ...list.map((row) => Object.values(row).join('\t'))].join('\n').concat('\n');
}
