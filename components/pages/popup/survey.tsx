import type { Digest } from '../../../utils/model/digest.ts';
import { Quiet } from '../../controls/quiet.tsx';
import { useWords } from '../../controls/words.ts';

/**
 * The count that the survey of 2011 made, for this page: how many are at deputy-city level or above, departments and
 * officials apart, because the reports of the survey differ on whom they counted. Those off the ladder are said apart.
 */
export function Survey({ digests }: { digests: readonly Digest[] }) {
  const { t } = useWords();
  const groups = (['department', 'individual'] as const).map((kind) => {
    const all = digests.filter((digest) => digest.kind === kind);
    const ranked = all.filter(({ survey }) => survey !== undefined);
    const above = ranked.filter(({ survey }) => survey === 'above').length;
    return { kind, all: ranked.length, above, open: all.length - ranked.length };
  });
  const some = groups.filter(({ all, open }) => all + open > 0);
  if (some.length === 0) return null;
  return (
    <div class="survey-count" title={t('popup.survey.about')}>
      {some.map(({ kind, all, above, open }) => (
        <Quiet
          key={kind}
          parts={[
            t('popup.survey.line', {
              who: t(`popup.survey.${kind === 'department' ? 'departments' : 'officials'}`),
              above,
              all,
            }),
            open > 0 && t('popup.survey.open', { count: open }),
          ]}
        />
      ))}
    </div>
  );
}
