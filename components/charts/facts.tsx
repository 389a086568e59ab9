import type { FollowerFact } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { Bar } from './bar.tsx';

/** One bar a fact: how many of the followers seen show it, with the exact interval. */
export function Facts({ facts }: { facts: FollowerFact[] }) {
  const { t, f } = useWords();
  return (
    <ul class="picture facts">
      {facts.map((fact) => {
        const share = fact.n > 0 ? fact.count / fact.n : 0;
        return (
          <li key={fact.id}>
            <span>{t(`fact.${fact.id}`)}</span>
            <Bar value={share} interval={fact.interval} shade="var(--followers)" as="fill" />
            <span
              class="share"
              title={t('card.fact.title', { count: fact.count, n: fact.n, range: f.percents(fact.interval) })}
            >
              {f.percent(share)} <span class="quiet">({f.percents(fact.interval)})</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
