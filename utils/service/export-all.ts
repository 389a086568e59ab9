import { exported } from './check-view.ts';
import { nowIso, type Service } from './service.ts';

const PAGE = 50;
const CORRECTIONS = 'corrections';

/**
 * Everything kept, as lines of the interchange format, each with the correction and the spot check of its account, then all corrections
 * again as `{"correction":…}`, since they outlive what is kept of an account. Paged by a cursor
 * that names the last account given, so that an export survives the death of the background between two pages.
 */
export async function exportAll(
  service: Service,
  { after }: { after: string | null },
): Promise<{ lines: string[]; next: string | null }> {
  if (after === CORRECTIONS) {
    const all = await service.store.corrections();
    return { lines: all.map(({ correction }) => JSON.stringify({ correction })), next: null };
  }
  const page = await service.store.page(after ?? '', PAGE, nowIso(service));
  const last = page.length === PAGE ? page.at(-1)?.key : undefined;
  const corrections = new Map(
    (await service.store.corrections()).map(({ correction }) => [correction.key, correction]),
  );
  const checks = await service.store.direct((db) => db.checks.bulkGet(page.map(({ key }) => key)));
  const line = ({ key, seen }: (typeof page)[number], index: number) => {
    const correction = corrections.get(key);
    const check = checks[index];
    return JSON.stringify({ ...seen, ...(correction && { correction }), ...(check && exported(check)) });
  };
  return { lines: page.map(line), next: last ?? CORRECTIONS };
}
