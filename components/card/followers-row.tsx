import { type FollowerFact, type FollowersFinding, isMissing } from '../../utils/model/finding.ts';
import { Dots } from '../charts/dots.tsx';
import { byShare, Facts } from '../charts/facts.tsx';
import { useWords, type Words } from '../controls/words.ts';
import { FollowersContext } from './followers-context.tsx';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';
import { SpotCheck } from './spot-check.tsx';

/** What the followers seen have in common: at least so many look empty, or, without a model for the site, facts alone. */
export function FollowersRow({ view, explain, check }: RowProps) {
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
        <SpotCheck view={view} n={followers.n ?? 0} act={check} />
      </Row>
    );
  }
  const { n, total, order, facts, scores } = followers;
  return (
    <Row
      id="followers"
      explain={explain}
      finding={findingOf(followers, words)}
      parts={[
        total === null
          ? t('card.followers.seen', { n })
          : t('card.followers.seen-of', { n, total: f.short(total) }),
        t(`card.followers.order.${order}`),
      ]}
    >
      {scores && <Dots scores={scores} order={order} />}
      <Facts facts={facts} {...(scores && { most: 3 })} />
      <FollowersContext view={view} followers={followers} />
      <SpotCheck view={view} n={n} act={check} />
    </Row>
  );
}

/** A bound that says nothing ("at least 0 %") gives way to the fact that stands out. */
function findingOf({ atLeast, facts }: FollowersFinding, words: Words): string {
  const bound = atLeast === null ? 0 : Math.floor(atLeast * 100 + 1e-9);
  return bound < 1
    ? headline(facts, words)
    : words.t('card.followers.at-least', { share: words.f.percent(bound / 100) });
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
