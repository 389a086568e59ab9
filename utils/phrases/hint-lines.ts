import type { Translate } from '../i18n/translate.ts';
import type { Hit } from '../measures/jargon/index.ts';
import { kindOf } from './kinds.ts';

/** What is said of a phrase, the most useful first; each line stands for itself. */
export function hintLines(
  { plain, ratio, category, weight }: Pick<Hit, 'plain' | 'ratio' | 'category' | 'weight'>,
  t: Translate,
): string[] {
  return [
    plain === null ? null : t('phrase.plain', { plain }),
    ratio === null ? null : t('phrase.ratio', { times: ratio }),
    t('phrase.kind', { kind: t(`phrase.kind.${kindOf(category)}`), weight }),
  ].filter((line) => line !== null);
}
