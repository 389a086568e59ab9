import { nowIso, type Service } from './service.ts';

const PAGE = 50;
const CORRECTIONS = 'corrections';

/**
 * Everything kept, as lines of the interchange format, then the corrections as `{"correction":…}`. Paged by a cursor
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
  return { lines: page.map(({ seen }) => JSON.stringify(seen)), next: last ?? CORRECTIONS };
}
