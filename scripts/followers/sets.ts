import { existsSync, readFileSync } from 'node:fs';
import type { FollowerRow } from '../../utils/model/observation.ts';

/** Labelled rows belong to others and are not in the repository; only numbers fitted to them are. */
export const DATA = new URL('../../../shared/data/followers/', import.meta.url);
export const ABSENT = 'the labelled rows (../shared/data/followers) are not here';

/** What "positive" means in a set. Only the first is what the model is about. */
export type Concept = 'empty' | 'spammers' | 'declared bots';

export interface Source {
  name: string;
  /** As we call the site. */
  site: string;
  /** When the rows were collected. */
  year: number;
  concept: Concept;
  /** Who was labelled by whom. */
  what: string;
}

export interface LabelledRow extends FollowerRow {
  positive: boolean;
}

export interface LabelledSet extends Source {
  rows: LabelledRow[];
}

/** The sets in the order of the tables: those of our concept first. */
export const SOURCES: readonly Source[] = [
  {
    name: 'cresci2015',
    site: 'x',
    year: 2013,
    concept: 'empty',
    what: 'followers bought from two vendors, and verified people (Cresci et al. 2015)',
  },
  {
    name: 'weibo_wxx2020',
    site: 'weibo',
    year: 2020,
    concept: 'empty',
    what: 'followers of one network, labelled by hand',
  },
  {
    name: 'ig_instafake',
    site: 'instagram',
    year: 2019,
    concept: 'empty',
    what: 'followers labelled by hand (Akyon and Kalfaoglu 2019)',
  },
  {
    name: 'weibo_hou',
    site: 'weibo',
    year: 2015,
    concept: 'spammers',
    what: 'active advertising spammers, labelled by hand',
  },
  {
    name: 'caverlee2011',
    site: 'x',
    year: 2010,
    concept: 'spammers',
    what: 'accounts that wrote to honeypots (Lee, Eoff and Caverlee 2011)',
  },
  {
    name: 'nyu2017',
    site: 'x',
    year: 2017,
    concept: 'declared bots',
    what: 'accounts that call themselves bots',
  },
];

/** All labelled sets, or null where the folder is absent. */
export function readSets(): LabelledSet[] | null {
  if (!existsSync(DATA)) return null;
  return SOURCES.map((source) => ({ ...source, rows: readCsv(`${source.name}.csv`).map(labelled) }));
}

/** Rows of a comma-separated file of numbers with a header line, each as a record by column name. No cell is quoted. */
export function readCsv(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, DATA), 'utf8').trimEnd().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** An empty cell is unknown, never 0. */
export function count(cell: string | undefined): number | undefined {
  return cell ? Number(cell) : undefined;
}

function labelled(cells: Record<string, string>): LabelledRow {
  return {
    positive: cells.label === '1',
    followers: count(cells.followers),
    following: count(cells.friends),
    posts: count(cells.statuses),
    createdAt: cells.created_at || undefined,
    nameShape: shape(cells),
  };
}

/** Coarser than the shape of a name that was seen: the order of letters and digits is not in the data. */
function shape(cells: Record<string, string>): string | undefined {
  const [length, digits, trailing] = [cells.handle_len, cells.handle_digits, cells.handle_trailing_digits];
  if (!length || !digits) return undefined;
  return Number(digits) >= 3 ? `${Number(length)}/${Number(digits)}/${Number(trailing)}` : '';
}
