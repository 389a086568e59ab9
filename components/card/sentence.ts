import type { Translate, Values } from '../../utils/i18n/translate.ts';
import type { Evidence } from '../../utils/model/finding.ts';
import { isolated } from '../controls/outside.ts';

/** The sentence of one piece of evidence. Text values may be the page's own, so they are isolated, and cut to `longest`. */
export function sentence(evidence: Evidence, t: Translate, longest = 120): string {
  const values: Values = {};
  for (const [name, value] of Object.entries(evidence.values ?? {})) {
    values[name] = typeof value === 'string' ? isolated(value, longest) : value;
  }
  return t(`evidence.${evidence.id}`, values);
}
