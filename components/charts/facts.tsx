import type { FollowerFact } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { Bar } from './bar.tsx';

/** More bars would push the other findings away; the evidence has all facts. */
const SHOWN = 4;

interface Props {
  facts: FollowerFact[];
  /** Bars at most. */
  most?: number;
}

/** Highest share first. */
export function byShare(facts: readonly FollowerFact[]): FollowerFact[] {
  return facts.filter(({ n }) => n > 0).toSorted((a, b) => b.count / b.n - a.count / a.n);
}

/** One bar a fact: how many of the followers seen show it, with the exact interval. */
export function Facts({ facts, most = SHOWN }: Props) {
  const { t, f } = useWords();
  return (
    <ul class="picture facts">
      {byShare(facts)
        .slice(0, most)
        .map(({ id, count, n, interval }) => (
          <li key={id}>
            <span>{t(`card.fact.${id}`)}</span>
            <Bar value={count / n} interval={interval} shade="var(--followers)" as="fill" />
            <span class="share">
              {f.percent(count / n)} <span class="quiet">({f.percents(interval)})</span>
            </span>
          </li>
        ))}
    </ul>
  );
}
