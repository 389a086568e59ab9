import type { AccountView } from '../../utils/messages.ts';
import type { Evidence, FollowerFact } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { postHref } from './links.ts';
import { Quote } from './quote.tsx';
import { shownOf } from './rows.tsx';
import { sentence } from './sentence.ts';

interface Group {
  id: string;
  items: Evidence[];
  facts: FollowerFact[];
}

/** Every fact that the findings rest on, folded until it is wanted. */
export function EvidenceList({ view }: { view: AccountView }) {
  const { t, f } = useWords();
  const groups = groupsOf(view);
  const n = groups.reduce((sum, { items, facts }) => sum + items.length + facts.length, 0);
  if (n === 0) return null;
  return (
    <details class="evidence">
      <summary>{t('card.evidence', { count: n })}</summary>
      {groups.map(({ id, items, facts }) => (
        <section key={id}>
          <h3>{t(`card.label.${id}`)}</h3>
          <ul>
            {facts.map(({ id: fact, count, n: of, interval }) => (
              <li key={fact}>
                {t('card.fact.line', { fact: t(`fact.${fact}`), count, n: of, range: f.percents(interval) })}
              </li>
            ))}
            {items.map((item, index) => (
              <Item key={`${id}${index + 1}`} item={item} account={view.key} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function Item({ item, account }: { item: Evidence; account: string }) {
  const words = useWords();
  // The post of somebody else has an address without the account's id.
  const href = postHref(item.elsewhere ? account.replace(/:.*/, ':') : account, item.post);
  return (
    <li>
      <span class="outside">{sentence(item, words)}</span>
      {href && (
        <>
          {' '}
          <a href={href} target="_blank" rel="noopener noreferrer">
            {words.t('card.evidence.post')}
          </a>
        </>
      )}
      {item.quote && <Quote text={item.quote} spans={item.spans} />}
    </li>
  );
}

/** Evidence of the measures shown, also of those without a finding; what kind of account it is stands first. */
function groupsOf({ assessment, show }: AccountView): Group[] {
  return (['official', ...shownOf({ show })] as const).flatMap((id) => {
    const finding = assessment[id];
    const items = finding.evidence ?? [];
    const facts = 'facts' in finding && finding.facts ? finding.facts : [];
    return items.length + facts.length === 0 ? [] : [{ id, items, facts }];
  });
}
