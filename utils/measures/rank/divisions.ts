import table from '../../../assets/rank/divisions.json' with { type: 'json' };
import { DivisionTree } from './division-tree.ts';

/** What a place is, as far as rank goes; the rows of `kinds` in assets/rank/rules.json. */
export type PlaceKind =
  | 'province'
  | 'municipality'
  | 'subprovincial'
  | 'prefecture'
  | 'municipal-district'
  | 'subprovincial-district'
  | 'county'
  | 'direct-county'
  | 'corps-city'
  | 'raised-city'
  | 'forest-district'
  | 'new-area'
  | 'state-new-area'
  | 'town'
  | 'town-of-municipality'
  | 'town-of-subprovincial'
  | 'town-of-city'
  | 'village'
  | 'zone'
  | 'corps'
  | 'corps-division'
  | 'corps-regiment';

export interface Division {
  name: string;
  kind: PlaceKind;
  parent: Division | null;
  /** A city that has no districts: its towns stand directly below it. */
  bare?: boolean;
  /** The year in which it ended: accounts of that time still name it. */
  until?: number;
}

let tree: DivisionTree | undefined;

/** The divisions at county level and above: see DivisionTree. */
export function divisionTree(): DivisionTree {
  tree ??= new DivisionTree(table.tree);
  return tree;
}

/** All 3,200 divisions of today and the state-level new areas, parents before children. For tests: it makes them all. */
export function divisions(): Division[] {
  return divisionTree()
    .all()
    .filter(({ until }) => until === undefined);
}

/** Divisions that ended since about 2009, with the kind that they had then. For tests, like `divisions`. */
export function formerDivisions(): Division[] {
  return divisionTree()
    .all()
    .filter(({ until }) => until !== undefined);
}
