import { assess, MEASURES } from '../measures/index.ts';
import type { Judge } from '../store/learn.ts';
import type { Packs } from './abroad-packs.ts';
import { admits } from './digest/admits.ts';

/**
 * The real measures, with the tables that are loaded by then. Their versions together are the version of an
 * assessment: one raised, all are made anew.
 */
export function judgeWith(packs: Packs): Judge {
  return {
    version: Object.values(MEASURES)
      .map(({ id, version }) => `${id}:${version}`)
      .join(' '),
    assess: (seen) => assess(seen, packs.tables()),
    admits,
  };
}
