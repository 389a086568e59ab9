import type { Against } from './against.ts';
import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

/** "Never send us your details": an office warns. */
const NEVER = new Set(
  "never not don don't dont no nie niemals nicht kein keine jamais ne pas nunca mai non nao nooit geen beware scam scams fraud warning".split(
    ' ',
  ),
);

/** Whoever asks in one breath for a message and for private details, or promises money for one, is no office. */
export function lureIn(segments: Segment[]): Against | null {
  const texts = segments.filter(({ source }) => source === 'bio' || source === 'name');
  const lures = texts.flatMap((segment) =>
    segment.marks.filter((mark) => mark.kind === 'lure').map((mark) => ({ segment, mark })),
  );
  const ask = lures.find(({ mark }) => mark.group === 'ask');
  if (!ask || !lures.some(({ mark }) => mark.group !== 'ask')) return null;
  return lures.some(({ segment, mark }) => isWarning(segment, mark)) ? null : ask;
}

function isWarning({ tokens }: Segment, { phrase }: Mark): boolean {
  return tokens.some((token) => token.phrase === phrase && NEVER.has(token.text));
}
