import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { divisions, divisionTree, formerDivisions } from '../../utils/measures/rank/divisions.ts';
import { divisionChanges } from './division-changes.ts';
import { divisionFile, SOURCE } from './division-file.ts';
import { divisionRows } from './division-rows.ts';
import { rows } from './rank-tables.ts';

const folder = fileURLToPath(new URL('../../assets/rank', import.meta.url));
const source = (name: string) => rows(readFileSync(`${folder}/source/${name}`, 'utf8'));
const listed = source(SOURCE);

test('the list is what the installed package and the corrections give (npm run update:divisions)', () => {
  expect(readFileSync(`${folder}/source/${SOURCE}`, 'utf8')).toBe(divisionFile(folder));
});

test('every division is read as the list has it', () => {
  const ours = divisions().map(({ name, kind }) => `${name} ${kind}`);
  const theirs = listed.map(({ name, kind }) => `${name} ${kind}`);
  const areas = source('cn_new_areas.tsv').map(({ name, kind }) => `${name} ${kind}`);
  expect(ours.sort()).toEqual([...new Set([...theirs, ...areas]), ...twice(theirs)].sort());
});

/** District names occur in several cities. */
function twice(all: string[]): string[] {
  return all.filter((each, i) => all.indexOf(each) < i);
}

test('as many of each kind as the official statistics count (333 at prefecture level)', () => {
  const counts: Record<string, number> = {};
  for (const { kind = '' } of listed) counts[kind] = (counts[kind] ?? 0) + 1;
  expect(counts).toMatchObject({
    municipality: 4,
    province: 27,
    subprovincial: 15,
    prefecture: 318,
    'corps-city': 12,
    'new-area': 2,
    'raised-city': 1,
    'forest-district': 1,
  });
});

describe('former divisions', () => {
  const former = source('cn_former.tsv');

  test('each row is one division below a known parent, with its successor and a year', () => {
    const now = new Set(divisions().map(({ name }) => name));
    const ended = new Set(formerDivisions().map(({ name, until }) => `${name} ${until}`));
    for (const { name = '', until, change, successor = '' } of former) {
      expect(Number(until), name).toBeGreaterThanOrEqual(2007);
      for (const each of successor.split(';'))
        expect([name, each, now.has(each)]).toEqual([name, each, true]);
      if (change === 'ended') expect(ended).toContain(`${name} ${until}`);
      else
        expect(
          divisionTree()
            .startingWith(name)
            .map(({ division }) => division.name),
        ).toContain(successor);
    }
    expect(formerDivisions()).toHaveLength(former.filter(({ change }) => change === 'ended').length);
  });

  test('no former division is one of today', () => {
    const path = (name: string, ...above: (string | undefined)[]) => [name, ...above].join(' < ');
    const now = new Set(divisions().map(({ name, parent }) => path(name, parent?.name)));
    for (const { name, parent } of formerDivisions()) expect(now).not.toContain(path(name, parent?.name));
  });
});

describe('corrections', () => {
  const list = {
    province_list: { '110000': '甲省', '120000': '乙省' },
    city_list: { '110100': '丙市', '120100': '丁市' },
    county_list: { '110101': '戊区', '110171': '己开发区', '120101': '庚镇' },
  };
  const left = (...corrections: [string, string, string][]) =>
    divisionRows(
      list,
      corrections.map(([code, name, change]) => ({ code, name, change })),
    ).map(({ name }) => name);

  test('zones go, and what a correction says', () => {
    expect(left()).toEqual(['甲省', '丙市', '戊区', '乙省', '丁市', '庚镇']);
    expect(left(['110100', '丙市', 'drop'])).toEqual(['甲省', '戊区', '乙省', '丁市', '庚镇']);
    expect(left(['120100', '丁市', 'bare'])).toEqual(['甲省', '丙市', '戊区', '乙省', '丁市']);
    expect(left(['110000', '甲省', 'drop-all'])).toEqual(['乙省', '丁市', '庚镇']);
    expect(left(['110102', '辛县', 'add'])).toContain('辛县');
    expect(left(['110101', '壬区', 'rename'])).toContain('壬区');
  });

  test.each([
    ['110109', '癸区', 'drop'],
    ['110101', '癸区', 'drop'],
    ['110101', '戊区', 'add'],
    ['110101', '戊区', 'rename'],
    ['110102', '戊区', 'rename'],
    ['110101', '戊区', 'bare'],
  ])('a correction that the package no longer needs is said: %s %s %s', (...correction) => {
    expect(() => left(correction as [string, string, string])).toThrow(correction[1]);
  });
});

test('the changes are told as added, removed, renamed, moved, of a new kind', () => {
  const row = (code: string, name: string, kind = 'county') => ({ code, name, kind });
  const before = [row('1', '甲县'), row('2', '乙县'), row('3', '丙河县'), row('4', '丁区'), row('5', '戊县')];
  const after = [
    row('1', '甲县'),
    row('2', '乙区'),
    row('6', '丙河市'),
    row('4', '丁区', 'prefecture'),
    row('7', '己县'),
  ];
  expect(divisionChanges(before, after)).toEqual([
    'moved    3 丙河县 (county) → 6 丙河市 (county)',
    'added    7 己县 (county)',
    'removed  5 戊县 (county)',
    'renamed  2 乙县 (county) → 2 乙区 (county)',
    'new kind 4 丁区 (county) → prefecture',
  ]);
  expect(divisionChanges(before, before)).toEqual([]);
});
