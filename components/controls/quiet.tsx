import { type ComponentChildren, Fragment } from 'preact';

interface Props {
  /** Units of text; null and '' are left out. A unit stays on one line when it is short. */
  parts: (string | null | undefined | false)[];
  children?: ComponentChildren;
}

const LONG = 34;

/** Quiet text made of units: "4 of 15 · 11–52% · median 29 min". A line never starts with a dot. */
export function Quiet({ parts, children }: Props) {
  const shown = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  if (shown.length === 0 && !children) return null;
  return (
    <p class="quiet">
      {shown.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ' '}
          <span class={part.length > LONG ? 'unit long' : 'unit'}>{part}</span>
        </Fragment>
      ))}
      {children}
    </p>
  );
}
