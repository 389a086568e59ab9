import { MEASURES } from './index.ts';

/**
 * One text over all measures and their versions: an assessment stored with another one is done again. E.g.
 * `activity1 followers1 jargon1`.
 */
export const MEASURES_VERSION: string = Object.values(MEASURES)
  .map(({ id, version }) => `${id}${version}`)
  .sort()
  .join(' ');
