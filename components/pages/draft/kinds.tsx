import { countKinds } from '../../../utils/draft/by-phrase.ts';
import { type Check, hitsOf } from '../../../utils/draft/check.ts';
import { useWords } from '../../controls/words.ts';

/** How many phrases there are of each kind. */
export function Kinds({ check }: { check: Check }) {
  const { t, f } = useWords();
  const kinds = countKinds(hitsOf(check));
  if (kinds.length === 0) return null;
  return (
    <section class="block">
      <h2>{t('draft.kinds')}</h2>
      <table class="draft-kinds">
        <thead>
          <tr>
            <th scope="col">{t('draft.kinds.kind')}</th>
            <th scope="col">{t('draft.kinds.count')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row">{t(`phrase.kind.${kind}`)}</th>
              <td>{f.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
