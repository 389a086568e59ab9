import { assess, MEASURES } from '../measures/index.ts';
import type { Judge } from '../store/learn.ts';
import { admits } from './digest/admits.ts';

/** The real measures. Their versions together are the version of an assessment: one raised, all are made anew. */
export const JUDGE: Judge = {
  version: Object.values(MEASURES)
    .map(({ id, version }) => `${id}:${version}`)
    .join(' '),
  assess,
  admits,
};
