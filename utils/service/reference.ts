import file from '../../assets/followers/reference.json' with { type: 'json' };
import type { Reference } from '../messages.ts';
import { COMPARED } from '../store/peers.ts';

/** What followers of news outlets looked like where whole lists could be sampled: another site, and years ago. */
export const REFERENCE: Reference = referenceOf(file.shares[COMPARED]);

function referenceOf(ascending: readonly number[]): Reference {
  const at = (share: number) => {
    const place = share * (ascending.length - 1);
    const [below = 0, above = 0] = [ascending[Math.floor(place)], ascending[Math.ceil(place)]];
    return (below + above) / 2;
  };
  return { outlets: file.outlets, year: file.year, low: at(0), median: at(0.5), high: at(1) };
}
