import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CheckAct, CheckItem, CheckView } from '../../utils/messages.ts';
import { Quiet } from '../controls/quiet.tsx';
import { trusted } from '../controls/trusted.ts';
import { useWords } from '../controls/words.ts';
import { safeHref } from './links.ts';

interface Props {
  check: CheckView;
  act: (step: CheckAct) => Promise<void>;
  later: () => void;
}

/** Verdicts in the order of their buttons and keys 1, 2, 3. */
const VERDICTS = ['real', 'empty', 'unknown'] as const;

/**
 * One follower with its public facts, and three buttons. The keys work while the focus is in here; a page cannot press them. What the
 * model says of this follower is not shown, so that it cannot sway.
 */
export function JudgeOne({ check, act, later }: Props) {
  const { t } = useWords();
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => group.current?.focus(), []);
  const item = check.next;
  if (!item) return null;
  const judge = (verdict: (typeof VERDICTS)[number] | undefined) =>
    verdict && void act({ do: 'judge', mark: item.mark, verdict });
  const byKey = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace' && check.canUndo) void act({ do: 'undo' });
    else judge(VERDICTS[Number(event.key) - 1]);
  };
  return (
    <fieldset
      class="form judging"
      ref={group}
      tabIndex={-1}
      aria-label={t('card.check.label')}
      aria-describedby={id}
      onKeyDown={trusted(byKey)}
    >
      <p id={id} class="quiet">
        {t('card.check.about', { n: check.of })}
      </p>
      <div role="status" class="one">
        <p class="quiet">{t('card.check.place', { at: check.judged + 1, of: check.drawn })}</p>
        <Facts item={item} />
      </div>
      <Link url={item.url} />
      <div class="choices">
        {VERDICTS.map((verdict, index) => (
          <button key={verdict} type="button" class="button" onClick={trusted(() => judge(verdict))}>
            {t(`card.check.${verdict}`)} <kbd>{index + 1}</kbd>
          </button>
        ))}
      </div>
      <div class="actions">
        <button
          type="button"
          class="link"
          disabled={!check.canUndo}
          onClick={trusted(() => void act({ do: 'undo' }))}
        >
          {t('card.check.undo')}
        </button>
        <button type="button" class="link" onClick={later}>
          {t('card.check.later')}
        </button>
      </div>
    </fieldset>
  );
}

/** What is known of the follower; what is not known is not there. */
function Facts({ item }: { item: CheckItem }) {
  const { t, f } = useWords();
  const counts = (['followers', 'following', 'posts'] as const).flatMap((name) => {
    const count = item[name];
    return count === null ? [] : [{ name, count }];
  });
  const flag = (is: boolean | null, yes: string | null, no: string | null) =>
    is === null ? null : (is ? yes : no) && t(`card.check.${is ? yes : no}`);
  const parts = [
    item.since && t('card.check.since', { date: f.date(item.since) }),
    flag(item.hasAvatar, 'avatar', 'no-avatar'),
    flag(item.hasBio, 'bio', 'no-bio'),
    flag(item.namePattern, 'machine-name', null),
    flag(item.verified, 'verified', null),
  ];
  if (counts.length === 0 && !parts.some(Boolean)) return <p>{t('card.check.gone')}</p>;
  return (
    <>
      <dl class="counts">
        {counts.map(({ name, count }) => (
          <div key={name}>
            <dt>{t(`card.check.${name}`)}</dt>
            <dd>{f.number(count)}</dd>
          </div>
        ))}
      </dl>
      <Quiet parts={parts} />
    </>
  );
}

function Link({ url }: { url: string }) {
  const { t } = useWords();
  const href = safeHref(url);
  if (!href) return <p class="quiet">{t('card.check.no-link')}</p>;
  return (
    <p>
      <a href={href} target="_blank" rel="noopener noreferrer">
        {t('card.check.open')}
      </a>
    </p>
  );
}
