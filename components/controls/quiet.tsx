import { Fragment } from 'preact';

interface Props {
  /** The finding in bold words, before its units. */
  finding?: string | undefined;
  /** Units of text; null, false and '' are left out. A unit stays on one line when it is short. */
  parts: (string | null | undefined | false)[];
}

/** In widths of a Latin letter. */
const LONG = 38;

/**
 * Quiet text made of units: "4 of 15 · 11–52% · median 29 min". The dots stand only between units of one line: at the
 * start of a line they are clipped away.
 */
export function Quiet({ finding, parts }: Props) {
  const shown = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  if (shown.length === 0 && !finding) return null;
  return (
    <p class="quiet units">
      {finding && <strong class="finding">{finding}</strong>}
      {shown.map((part) => (
        <Fragment key={part}>
          {' '}
          <span class={width(part) > LONG ? 'unit long' : 'unit'}>{part}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** Rough width of a text: a Chinese character is as wide as two letters. */
function width(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
