import type { Translate } from '../../utils/i18n/translate.ts';
import { type Evidence, isMissing, type JargonFinding } from '../../utils/model/finding.ts';
import { Bar } from '../charts/bar.tsx';
import { Picture } from '../charts/picture.tsx';
import { isolated } from '../controls/outside.ts';
import { useWords } from '../controls/words.ts';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';

/** From here on a post counts as officialese (docs/methods/jargon.md). */
const OFFICIALESE = 30;

/** The jargon score, what carries it most, and where it stands on the scale. */
export function JargonRow({ view, explain }: RowProps) {
  const { t, f } = useWords();
  const jargon = view.assessment.jargon;
  const among = view.jargonAmong;
  if (isMissing(jargon)) return <MissingRow id="jargon" missing={jargon} explain={explain} />;
  const { score, interval, n, shareOfficialese, evidence } = jargon;
  const range = `${f.number(Math.round(interval[0]))}–${f.number(Math.round(interval[1]))}`;
  const label = t('card.jargon.label', { score: Math.round(score), range });
  return (
    <Row
      id="jargon"
      explain={explain}
      finding={t('card.jargon.finding', { score: Math.round(score), words: t(degree(jargon)) })}
      parts={[
        range,
        t('card.posts-seen', { n }),
        t('card.jargon.share', { share: f.percent(shareOfficialese) }),
        phrase(evidence[0], t),
      ]}
    >
      <Picture class="scale" label={label}>
        <Bar
          value={score / 100}
          interval={[interval[0] / 100, interval[1] / 100]}
          shade="var(--jargon)"
          as="needle"
          ticks={[OFFICIALESE / 100]}
        />
        <div class="scale-words" aria-hidden="true">
          <span>{t('card.jargon.plain')}</span>
          <span>{t('card.jargon.dense')}</span>
        </div>
      </Picture>
      {among && (
        <p class="quiet">
          {t('card.jargon.among', {
            below: f.percent(among.below),
            range: f.percents(among.interval),
            n: among.n,
          })}
        </p>
      )}
    </Row>
  );
}

function degree({ score }: JargonFinding): string {
  if (score < 10) return 'card.jargon.little';
  return score < OFFICIALESE ? 'card.jargon.some' : score < 70 ? 'card.jargon.much' : 'card.jargon.very-much';
}

/** The phrase that tells most, and how much more usual it is in official writing. */
function phrase(first: Evidence | undefined, t: Translate): string | null {
  const { phrase, times } = first?.values ?? {};
  if (typeof phrase !== 'string') return null;
  const text = isolated(phrase, 24);
  return times ? t('card.jargon.phrase', { phrase: text, times }) : t('card.quoted', { text });
}
