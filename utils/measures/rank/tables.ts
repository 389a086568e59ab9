import organTable from '../../../assets/rank/organs.json' with { type: 'json' };
import rules from '../../../assets/rank/rules.json' with { type: 'json' };
import type { Certainty } from '../../model/finding.ts';
import type { PlaceKind } from './divisions.ts';

/** A level as a number 1–11 (L1 … L11); 0 = official, not inferable; 12 = village or community; 13 = no rank. */
export type Step = number;
export const UNKNOWN: Step = 0;
export const GRASS: Step = 12;
export const NONE: Step = 13;

/** What a rule gives: its id, the best level, how sure, and every level that custom allows, best first. */
export interface Ruling {
  rule: string;
  level: Step;
  certainty: Certainty;
  levels: Step[];
}

type Cell = readonly (string | number | readonly number[])[];
type Row = Record<string, unknown>;

function ruling(cell: Cell): Ruling {
  const [rule, level, certainty, levels] = cell as [string, number, Certainty, number[]?];
  return { rule, level, certainty, levels: levels ?? [level] };
}

const KINDS = new Map(Object.entries(rules.kinds).map(([kind, cell]) => [kind, ruling(cell)]));
const CLASSES: Record<string, Row> = rules.classes;
const cells = new Map<string, Ruling | null>();

/** Rank of the head of a jurisdiction of this kind, B(J). */
export function baseOf(kind: PlaceKind): Ruling {
  if (kind === 'village') return { rule: 'B10', level: GRASS, certainty: 'certain', levels: [GRASS] };
  return KINDS.get(kind) ?? { rule: 'B12', level: UNKNOWN, certainty: 'uncertain', levels: [UNKNOWN] };
}

/** Rank of an organ of this class in a jurisdiction of this kind; null when the class says nothing about it. */
export function organIn(name: string, kind: PlaceKind | 'none'): Ruling | null {
  if (kind === 'village' || name === 'village') return baseOf('village');
  const key = `${name} ${kind}`;
  const known = cells.get(key);
  if (known !== undefined) return known;
  const found = look(CLASSES[name], kind);
  cells.set(key, found);
  return found;
}

function look(row: Row | undefined, kind: string): Ruling | null {
  const cell = row?.[kind] ?? row?.else ?? (row && 'like' in row ? row : undefined);
  if (cell === undefined) return null;
  if (Array.isArray(cell)) return ruling(cell);
  const { like, rule, certainty } = cell as { like: string; rule?: string; certainty?: Certainty };
  const found = look(CLASSES[like], kind);
  return (
    found && {
      ...found,
      rule: rule ?? found.rule,
      certainty: weaker(found.certainty, certainty ?? 'certain'),
    }
  );
}

const INNER: Record<string, number> = rules.inner;

/** Rank of an inner unit (司, 处, 科) of an organ of this rank. */
export function innerOf(level: Step): Step {
  return INNER[level] ?? UNKNOWN;
}

const NATIONAL: Record<string, number> = rules.national;

/** Rank of a post of the national leadership: L1 by the table, otherwise L2. */
export function nationalPost(word: string): Step {
  return NATIONAL[word] ?? 2;
}

/** Words that state a level or a grade (副厅级, 二级巡视员). */
export const STATED: Record<string, number> = rules.levels;

const ORDER: Certainty[] = ['certain', 'likely', 'uncertain'];

/** The weaker of two certainties. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

/** An organ with a rank of its own (ministries, universities under central management, state media …). */
export interface NamedOrgan {
  names: string[];
  category: string;
  rank: Step;
  headRank: Step;
  certainty: Certainty;
}

/** One line an organ: `names, by ;|category|rank|rank of its head|certainty`. The Corps is a place, not an organ. */
export const ORGAN_LINES = organTable.organs.filter((line) => !line.includes('|xpcc|'));

export function namedOrgan(line: string): NamedOrgan {
  const [names = '', category = '', rank = '', head = '', certainty = ''] = line.split('|');
  const step = (code: string) => (code === '' ? UNKNOWN : Number(code.slice(1)));
  return {
    names: names.split(';'),
    category,
    // The forces have ranks of their own.
    rank: category === 'military' ? NONE : step(rank),
    headRank: step(head),
    certainty: certainty as Certainty,
  };
}
