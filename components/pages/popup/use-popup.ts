import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BudgetState, PageState, StorageState } from '../../../utils/messages.ts';
import type { Digest } from '../../../utils/model/digest.ts';
import type { Link } from '../link.ts';

export interface PopupState {
  page: PageState | 'unsupported' | 'not-ready' | 'not-allowed';
  digests: Digest[];
  names: Record<string, string>;
  budget: BudgetState;
  storage: StorageState;
}

const BANDS = ['A', 'B', 'C', 'D', 'E', 'F', 'N', '?'];

/** Highest band first; within a band as the page has them. */
export function byBand(digests: readonly Digest[]): Digest[] {
  return digests.toSorted((a, b) => BANDS.indexOf(a.band) - BANDS.indexOf(b.band));
}

/** Everything that the popup shows. `null` while it is read, 'failed' when the background did not answer. */
export function usePopup(link: Link): { state: PopupState | 'failed' | null; again: () => void } {
  const [state, set] = useState<PopupState | 'failed' | null>(null);
  const again = useCallback(() => {
    void read(link).then(set, () => set('failed'));
  }, [link]);
  useEffect(again, [again]);
  return { state, again };
}

async function read(link: Link): Promise<PopupState> {
  const [page, budget, storage] = await Promise.all([
    link.page(),
    link.send('budget', {}),
    link.send('storage', {}),
  ]);
  const keys = typeof page === 'string' ? [] : page.keys;
  const known = keys.length > 0 ? await link.send('digests', { keys }) : { digests: [], names: {} };
  // One account may stand on the page under its id and under a name.
  const once = [...new Map(known.digests.map((digest) => [digest.key, digest])).values()];
  return { page, digests: byBand(once), names: known.names, budget, storage };
}
