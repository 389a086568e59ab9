import type { MeasureId, Missing } from '../../utils/model/finding.ts';
import { Quiet } from '../controls/quiet.tsx';
import { useWords } from '../controls/words.ts';
import { postHref } from './links.ts';
import { Row } from './row.tsx';

interface Props {
  missing: Missing;
  /** Key of the account. */
  account: string;
  explain: (id: MeasureId) => void;
}

/** No share of answers: comments are closed, or too few were seen; then what was, and which posts to open to see more. */
export function ResponseMissing({ missing: { missing, evidence = [] }, account, explain }: Props) {
  const { t, f } = useWords();
  const closed = evidence.find(({ id }) => id === 'response.closed');
  const counted = evidence.find(({ id }) => id === 'response.counted');
  const open = evidence.flatMap(({ id, post, values }) => {
    const dated = !Number.isNaN(Date.parse(String(values?.at)));
    const href = id === 'response.open' && dated ? postHref(account, post) : null;
    return href ? [{ href, n: Number(values?.n ?? 0), at: String(values?.at ?? '') }] : [];
  });
  if (missing === 'not-applicable' && closed) {
    return <Row id="response" explain={explain} finding={t('evidence.response.closed', closed.values)} />;
  }
  const curable = missing === 'not-observed' || missing === 'too-little';
  const few = missing === 'too-little' && t('card.response.few', { n: Number(counted?.values?.n ?? 0) });
  return (
    <Row id="response" explain={explain}>
      <Quiet
        parts={[
          few || t(`missing.${missing}`),
          curable && t('needs.response'),
          closed && t('evidence.response.closed', closed.values),
        ]}
      />
      {open.length > 0 && (
        <p class="quiet">
          {t('card.response.open')}{' '}
          {open.map(({ href, n, at }, index) => (
            <span key={href}>
              {index > 0 && ' · '}
              <a href={href} target="_blank" rel="noopener noreferrer">
                {t('card.response.open-post', { n, date: f.date(at) })}
              </a>
            </span>
          ))}
        </p>
      )}
    </Row>
  );
}
