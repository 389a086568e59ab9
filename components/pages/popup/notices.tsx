import { undirected } from '../../controls/outside.ts';
import { useWords } from '../../controls/words.ts';
import type { PopupState } from './use-popup.ts';

/** Why there is nothing to see, and what one should know; each in one calm sentence. */
export function Notices({ state, on }: { state: PopupState; on: boolean }) {
  const { t } = useWords();
  return (
    <>
      <PageNotice state={state} on={on} />
      {!state.storage.durable && (
        <p class="notice" role="status">
          {t('popup.not-durable')}
        </p>
      )}
    </>
  );
}

function PageNotice({ state, on }: { state: PopupState; on: boolean }) {
  const { t } = useWords();
  const { page, digests } = state;
  if (typeof page === 'string') return <p class="notice empty">{t(`popup.${page}`)}</p>;
  if (!on || page.state.state === 'off')
    return <p class="notice empty">{t('popup.off', { host: page.host })}</p>;
  if (page.state.state === 'changed') {
    return (
      <div class="notice empty">
        <p>{t('popup.changed', { host: page.host })}</p>
        <p class="quiet outside">
          <bdi>{undirected(page.state.why)}</bdi>
        </p>
      </div>
    );
  }
  return digests.length === 0 ? <p class="notice empty">{t('popup.none')}</p> : null;
}
