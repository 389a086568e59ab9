const CAN_HAVE_FOCUS = 'a[href], button:not(:disabled), select, textarea, summary, [tabindex="0"]';

/** Keeps Tab within `panel`: after the last comes the first, before the first the last. */
export function keepInside(panel: HTMLElement, root: ShadowRoot, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const all = [...panel.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)].filter(isShown);
  const first = all[0];
  const last = all.at(-1);
  if (!first || !last) return;
  const now = root.activeElement;
  const leaves = event.shiftKey ? now === first || now === panel : now === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** What lies in a folded part cannot have the focus, though it is in the document; its summary can. */
function isShown(element: HTMLElement): boolean {
  const folded = element.closest('details:not([open])');
  return !folded || element.tagName === 'SUMMARY';
}
