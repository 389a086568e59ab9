import type { Values } from '../../utils/i18n/translate.ts';
import type { Evidence } from '../../utils/model/finding.ts';
import { isolated } from '../controls/outside.ts';
import type { Words } from '../controls/words.ts';

/**
 * The sentence of one piece of evidence. Text values may be the page's own, so they are isolated, and cut to `longest`. `minutes` also
 * fill `{time}`, as a reader would say them.
 */
export function sentence(evidence: Evidence, { t, f }: Words, longest = 120): string {
  const values: Values = {};
  for (const [name, value] of Object.entries(evidence.values ?? {})) {
    values[name] = typeof value === 'string' ? isolated(value, longest) : value;
  }
  if (typeof values.minutes === 'number') values.time = f.minutes(values.minutes);
  return t(`evidence.${evidence.id}`, values);
}
