import { divisionsOf } from '../../utils/measures/rank/divisions.ts';
import type { DivisionRow } from './division-changes.ts';
import type { CodeRow } from './division-rows.ts';

/** One line a province: `province|city:district district|city:…`; of the empty city are the counties directly below. */
export function treeLines(all: readonly Partial<CodeRow>[]): string[] {
  const lines = new Map<string, Map<string, string[]>>();
  const names = new Map<string, string>();
  for (const { code = '', name = '' } of all) {
    const province = code.slice(0, 2);
    const city = code.slice(0, 4);
    if (code.endsWith('0000')) {
      lines.set(province, new Map([['', []]]));
      names.set(province, name);
    } else if (code.endsWith('00')) {
      lines.get(province)?.set(city, []);
      names.set(city, name);
    } else {
      const below = lines.get(province)?.get(city) ?? lines.get(province)?.get('');
      below?.push(name);
    }
  }
  return [...lines].map(([province, cities]) => {
    const top = names.get(province) ?? '';
    return lineOf(
      top,
      [...cities].map(([city, below]) => [names.get(city) ?? '', below]),
    );
  });
}

/** Places beside the tree in the same form, by their columns `province`, `parent` and, for cities, `level`. */
export function placeLines(
  all: readonly Record<string, string>[],
  text: (row: Record<string, string>) => string,
): string[] {
  const lines = new Map<string, Map<string, string[]>>();
  for (const row of all) {
    const { province = '', parent = '', level } = row;
    const groups = lines.get(province) ?? new Map<string, string[]>();
    const city = level === 'city' ? '' : parent;
    lines.set(province, groups.set(city, [...(groups.get(city) ?? []), text(row)]));
  }
  return [...lines].map(([province, groups]) => lineOf(province, [...groups]));
}

function lineOf(top: string, groups: [city: string, names: string[]][]): string {
  return [top, ...groups.map(([city, names]) => `${city}:${names.join(' ')}`)].join('|');
}

/** The rows with the kind that follows from name and parent: what `update:divisions` writes and compares. */
export function withKinds(all: readonly CodeRow[]): DivisionRow[] {
  const kinds = new Map(
    divisionsOf(treeLines(all)).map(({ name, kind, parent }) => [`${parent?.name ?? ''} ${name}`, kind]),
  );
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return all.map(({ code, name }) => {
    const province = code.endsWith('0000') ? '' : names.get(`${code.slice(0, 2)}0000`);
    const city = code.endsWith('00') ? undefined : names.get(`${code.slice(0, 4)}00`);
    return { code, name, kind: kinds.get(`${city ?? province ?? ''} ${name}`) ?? '' };
  });
}
