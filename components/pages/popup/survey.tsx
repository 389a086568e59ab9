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
    const count = (side: Digest['survey']) => all.filter(({ survey }) => survey === side).length;
    const above = count('above');
    return { kind, above, ranked: above + count('below'), former: count('former'), open: count(undefined) };
  });
  const some = groups.filter(({ ranked, former, open }) => ranked + former + open > 0);
  if (some.length === 0) return null;
  return (
    <div class="survey-count" title={t('popup.survey.about')}>
      {some.map(({ kind, above, ranked, former, open }) => {
        const who = t(`popup.survey.${kind === 'department' ? 'departments' : 'officials'}`);
        const line = ranked > 0 ? 'popup.survey.line' : 'popup.survey.none';
        return (
          <Quiet
            key={kind}
            parts={[
              t(line, { who, above, all: ranked }),
              ranked > 0 && open > 0 && t('popup.survey.open', { count: open }),
              former > 0 && t('popup.survey.former', { count: former }),
            ]}
          />
        );
      })}
    </div>
  );
}
