import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { headOf } from '../../utils/interchange/cases.ts';
import { evaluate } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}
const ladder = (...cells: string[]) => cells.join('\t');

const LADDER = file('ladder.tsv', [
  headOf('ladder'),
  ladder('1', '', '外交部官方微博', 'department', '', 'central', 'L3', '', 'certain', 'made', 'current', ''),
  ladder(
    '2',
    '',
    '苏州市教育局局长',
    'individual',
    '',
    'prefecture',
    'L5',
    '',
    'certain',
    'made',
    'current',
    '',
  ),
  ladder(
    '3',
    '',
    '原苏州市教育局局长',
    'individual',
    '',
    'prefecture',
    'L7',
    '',
    'likely',
    'made',
    'former',
    '',
  ),
  ladder(
    '4',
    '',
    '原苏州市教育局局长',
    'individual',
    '',
    'prefecture',
    'L7',
    '',
    'likely',
    'made',
    'current',
    '',
  ),
  ladder(
    '5',
    '',
    '昆山市公安局周庄派出所',
    'department',
    '',
    'county',
    'UNK',
    'L9',
    'uncertain',
    'made',
    'current',
    '',
  ),
  ladder('6', '', '外交部官方微博', 'not-official', '', 'none', 'NONE', '', 'certain', 'made', 'current', ''),
]);
const ELSEWHERE = file('elsewhere.tsv', [
  headOf('elsewhere'),
  ladder(
    '7',
    'x',
    '@dept',
    'Dept',
    'gov grey check',
    'department',
    '',
    '',
    'national',
    'apex',
    'Z',
    'certain',
  ),
]);

const figure = (printed: string, words: string) =>
  printed
    .split('\n')
    .find((line) => line.startsWith(words))
    ?.slice(words.length)
    .trim();

test('the figures that count, and every miss', () => {
  const printed = evaluate([LADDER]);
  expect(figure(printed, 'certain rows within accept')).toBe('1/3       33.3 %');
  expect(figure(printed, 'all rows within accept')).toBe('4/6       66.7 %');
  expect(figure(printed, 'kind right')).toBe('5/6       83.3 %');
  expect(figure(printed, 'former or serving, right')).toBe('5/6       83.3 %');
  expect(figure(printed, 'no office or no rank, yet L6 (band C) or above')).toBe('1 6');
  expect(figure(printed, 'UNK rows: UNK, or a range with an accepted level')).toBe('1/1       100.0 %');
  expect(figure(printed, 'levels in an answer, mean')).toBe('1.50');
  expect(printed).toMatch(/misses: 3\n2 .*got individual L7\nstatus 4 .*\n6 /);
});

test('several files, of both scales, are told apart; a bad one is said and loses no other', () => {
  const printed = evaluate([LADDER, ELSEWHERE, join(folder, 'none.tsv'), file('bad.tsv', ['a\tb', '1\t2'])]);
  expect(printed).toMatch(/error: .*none\.tsv: cannot be read \(ENOENT\)/);
  expect(printed).toMatch(/error: .*bad\.tsv: no case file, it has no column id/);
  expect(printed).toContain('On the ladder: 6 cases');
  expect(printed).toContain('Elsewhere: 1 cases');
  expect(printed).toContain('platform x');
});

test('a line with too many cells is an error with its number', () => {
  const printed = evaluate([file('wide.tsv', [headOf('ladder'), '1'.repeat(3), `1${'\t'.repeat(40)}`])]);
  expect(printed).toMatch(/wide\.tsv: line 3 has 41 cells, the head has 12/);
});

test('without a file the project’s own cases are read', () => {
  expect(evaluate([])).toMatch(/cases/);
});
