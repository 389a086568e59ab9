import type { Missing, OfficialFinding, RankFinding } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { othersOf, resultOf, segmentsOf } from './chain-words.ts';

interface Props {
  rank: RankFinding;
  official: OfficialFinding | Missing;
}

/**
 * How the rank came about, in a line or two: 浙江省 (province, base L3) · 组织部 (department −2) → L5. The rule behind a
 * link is in its tooltip, and in the evidence for those who use none.
 */
export function Chain({ rank, official }: Props) {
  const words = useWords();
  const { t } = words;
  const segments = segmentsOf(rank, official, words);
  if (segments.length === 0) return null;
  const others = othersOf(rank, t);
  return (
    <>
      <ol class="chain" aria-label={t('chain.label')}>
        {segments.map(({ part, words, what, detail }) => (
          <li key={`${part}${words}${what}`} title={detail}>
            {words && <bdi class={`words ${part}`}>{words}</bdi>}
            {words ? t('chain.with', { what }) : what}
          </li>
        ))}
        <li class="result">{resultOf(rank, t)}</li>
      </ol>
      {others && <p class="quiet outside">{others}</p>}
      {rank.level === null && <p class="quiet">{t('band.note')}</p>}
    </>
  );
}
