import type { AccountView } from '../../utils/messages.ts';
import type { Evidence } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { postHref } from './links.ts';
import { Quote } from './quote.tsx';
import { shownOf } from './rows.tsx';
import { sentence } from './sentence.ts';

interface Group {
  id: string;
  items: Evidence[];
}

/** Every fact that the findings rest on, folded until it is wanted. */
export function EvidenceList({ view }: { view: AccountView }) {
  const { t } = useWords();
  const groups = groupsOf(view);
  const n = groups.reduce((sum, group) => sum + group.items.length, 0);
  if (n === 0) return null;
  return (
    <details class="evidence">
      <summary>{t('card.evidence', { count: n })}</summary>
      {groups.map((group) => (
        <section key={group.id}>
          <h3>{t(`card.label.${group.id}`)}</h3>
          <ul>
            {group.items.map((item, index) => (
              <Item key={`${group.id}${index + 1}`} item={item} account={view.key} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function Item({ item, account }: { item: Evidence; account: string }) {
  const { t } = useWords();
  const href = postHref(account, item.post);
  return (
    <li>
      <span class="outside">{sentence(item, t)}</span>
      {href && (
        <>
          {' '}
          <a href={href} target="_blank" rel="noopener noreferrer">
            {t('card.evidence.post')}
          </a>
        </>
      )}
      {item.quote && <Quote text={item.quote} spans={item.spans} />}
    </li>
  );
}

/** Evidence of the measures shown; whether the account is official at all stands first. */
function groupsOf(view: AccountView): Group[] {
  const { assessment } = view;
  return (['official', ...shownOf(view)] as const).flatMap((id) => {
    const items = assessment[id].evidence ?? [];
    return items.length === 0 ? [] : [{ id, items }];
  });
}
