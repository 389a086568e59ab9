import type { ComponentChildren } from 'preact';

interface Props {
  /** What the picture says, as a sentence: everything that can be seen can be read. */
  label: string;
  class: string;
  children: ComponentChildren;
}

/** A small picture made of plain elements, with its words for those who do not see it. */
export function Picture({ label, class: name, children }: Props) {
  return (
    <div class={`picture ${name}`} role="img" aria-label={label}>
      {children}
    </div>
  );
}
