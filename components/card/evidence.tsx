import type { AccountView } from '../../utils/messages.ts';
import type { Evidence, FollowerFact } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { marksOf } from './chain-words.ts';
import { postHref } from './links.ts';
import { type MarkedSpan, Quote } from './quote.tsx';
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
              <Item key={`${id}${index + 1}`} item={item} spans={spansOf(item, items)} account={view.key} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

interface ItemProps {
  item: Evidence;
  spans: readonly MarkedSpan[];
  account: string;
}

function Item({ item, spans, account }: ItemProps) {
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
      {item.quote && <Quote text={item.quote} spans={spans} />}
    </li>
  );
}

/** The marks of a quotation: those of the steps that speak of its words, else its own. */
function spansOf(item: Evidence, all: Evidence[]): readonly MarkedSpan[] {
  const steps = item === all[0] ? marksOf(all) : [];
  return steps.length > 0 ? steps : (item.spans ?? []);
}

/** Evidence of the measures shown, also of those without a finding; what kind of account it is stands first. */
function groupsOf({ assessment, measured, show }: AccountView): Group[] {
  return (['official', ...shownOf({ show })] as const).flatMap((id) => {
    const finding = assessment[id];
    const ours = measured && (id === 'official' || id === 'rank') ? (measured[id].evidence ?? []) : [];
    const own = finding.evidence ?? [];
    // The user's own word stands beside what was measured, not in its place.
    const items = ours.length > 0 && own[0]?.id === 'correction.yours' ? [...ours, ...own] : own;
    const facts = 'facts' in finding && finding.facts ? finding.facts : [];
    return items.length + facts.length === 0 ? [] : [{ id, items, facts }];
  });
}
