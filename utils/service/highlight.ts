import type { From, Service } from './service.ts';

/** Switches the marks in the posts of a site on or off. Every tab hears of it through the change of the settings. */
export async function highlight(
  service: Service,
  from: From,
  { on }: { on: boolean },
): Promise<{ ok: boolean }> {
  await service.change(({ highlight: now }) => {
    const others = now.filter((site) => site !== from.site);
    return { highlight: on ? [...others, from.site] : others };
  });
  return { ok: true };
}
