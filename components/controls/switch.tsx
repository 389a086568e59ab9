import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  set: (on: boolean) => void;
  /** The words beside the switch. */
  children: ComponentChildren;
  /** Id of a longer explanation. */
  describedBy?: string;
  /** In a web page: only the user's own click or key changes it. */
  byUserOnly?: boolean;
}

/** An on/off switch with its words. */
export function Switch({ on, set, children, describedBy, byUserOnly = false }: Props) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-describedby={describedBy}
        checked={on}
        onChange={(event) => (event.isTrusted || !byUserOnly) && set(event.currentTarget.checked)}
      />
    </label>
  );
}
