import { type FollowerFact, isMissing } from '../../utils/model/finding.ts';
import { Dots } from '../charts/dots.tsx';
import { byShare, Facts } from '../charts/facts.tsx';
import { useWords, type Words } from '../controls/words.ts';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';

/** What the followers seen have in common. Facts only, unless a calibrated model gives a lower bound. */
export function FollowersRow({ view, explain }: RowProps) {
  const words = useWords();
  const { t, f } = words;
  const followers = view.assessment.followers;
  if (isMissing(followers)) {
    if (!followers.facts?.length) return <MissingRow id="followers" missing={followers} explain={explain} />;
    return (
      <Row
        id="followers"
        explain={explain}
        finding={headline(followers.facts, words)}
        parts={[t('card.followers.seen', { n: followers.n ?? 0 }), t('card.followers.few')]}
      >
        <Facts facts={followers.facts} />
      </Row>
    );
  }
  const { atLeast, n, total, order, facts } = followers;
  const finding =
    atLeast === null ? headline(facts, words) : t('card.followers.at-least', { share: f.percent(atLeast) });
  return (
    <Row
      id="followers"
      explain={explain}
      finding={finding}
      parts={[
        total === null
          ? t('card.followers.seen', { n })
          : t('card.followers.seen-of', { n, total: f.short(total) }),
        t(`card.followers.order.${order}`),
        t('card.followers.caution'),
      ]}
    >
      {atLeast === null ? <Facts facts={facts} /> : <Dots share={atLeast} />}
    </Row>
  );
}

/** The fact that most followers show, in words. */
function headline(facts: FollowerFact[], { t, f }: Words) {
  const top = byShare(facts)[0];
  if (!top) return t('card.followers.none');
  return t('card.followers.headline', {
    share: f.percent(top.count / top.n),
    fact: t(`card.fact.${top.id}`),
  });
}
