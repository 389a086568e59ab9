/** Both browsers let content scripts look into closed roots, each under its own name. */
type Opens = (element: HTMLElement) => ShadowRoot | null;
interface Api {
  dom?: { openOrClosedShadowRoot?: Opens };
}

/**
 * Takes away badges of an earlier copy of this script that died with its extension version and could not clean up:
 * Firefox ends such scripts at once. Needed only when we come into a page that is already there.
 */
export function removeOrphans(document: Document, api: Api): void {
  for (const host of document.querySelectorAll<HTMLElement>('span:empty')) {
    const root =
      api.dom?.openOrClosedShadowRoot?.(host) ??
      (host as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (
      root?.mode === 'closed' &&
      root.firstElementChild?.matches('button[aria-haspopup=dialog]:has(>.rank)')
    ) {
      host.remove();
    }
  }
}
