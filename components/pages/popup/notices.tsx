import { undirected } from '../../controls/outside.ts';
import { trusted } from '../../controls/trusted.ts';
import { useWords } from '../../controls/words.ts';
import type { PopupState } from './use-popup.ts';

interface Props {
  state: PopupState;
  on: boolean;
  allow: () => void;
}

/** Why there is nothing to see, and what one should know; each in one calm sentence. */
export function Notices({ state, on, allow }: Props) {
  const { t } = useWords();
  return (
    <>
      <PageNotice state={state} on={on} allow={allow} />
      {!state.storage.durable && (
        <p class="notice" role="status">
          {t('popup.not-durable')}
        </p>
      )}
    </>
  );
}

function PageNotice({ state, on, allow }: Props) {
  const { t } = useWords();
  const { page, digests } = state;
  if (page === 'not-allowed') {
    return (
      <div class="notice empty">
        <p>{t('popup.not-allowed')}</p>
        <button type="button" class="button" onClick={trusted(allow)}>
          {t('popup.allow')}
        </button>
      </div>
    );
  }
  if (typeof page === 'string') return <p class="notice empty">{t(`popup.${page}`)}</p>;
  if (!on || page.state.state === 'off')
    return <p class="notice empty">{t('popup.off', { host: page.host })}</p>;
  if (page.state.state === 'changed') {
    return (
      <div class="notice empty">
        <p>{t('popup.changed', { host: page.host })}</p>
        <p class="quiet outside">
          <Why why={page.state.why} />
        </p>
      </div>
    );
  }
  return digests.length === 0 ? <p class="notice empty">{t('popup.none')}</p> : null;
}

/** The self-check's figures in words; a sign that these words do not know is shown as it is. */
function Why({ why }: { why: string }) {
  const { t } = useWords();
  const [, sign, found, of] = /^(posts|answers|authors) (\d+)\/(\d+)$/.exec(why) ?? [];
  const figures = sign && t(`popup.why.${sign}`, { found: Number(found), of: Number(of) });
  const words = why === 'errors' ? t('popup.why.errors') : figures;
  return <bdi>{words ?? undirected(why)}</bdi>;
}
