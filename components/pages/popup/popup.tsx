import { useWords } from '../../controls/words.ts';
import { BudgetLine } from '../budget-line.tsx';
import type { PageProps } from '../page.tsx';
import { Accounts } from './accounts.tsx';
import { Header } from './header.tsx';
import { MarksLine } from './marks-line.tsx';
import { Notices } from './notices.tsx';
import { usePopup } from './use-popup.ts';

/** The toolbar popup: the officials on this page, what is known of them, and how asking stands. */
export function Popup({ link, settings, change }: PageProps) {
  const { t } = useWords();
  const { state, again } = usePopup(link);
  if (state === null) return <main class="popup" aria-busy="true" />;
  if (state === 'failed') {
    return (
      <main class="popup">
        <Header page={null} />
        <div class="notice" role="alert">
          <p>{t('popup.failed')}</p>
          <button type="button" class="button" onClick={again}>
            {t('card.retry')}
          </button>
        </div>
      </main>
    );
  }
  const page = typeof state.page === 'string' ? null : state.page;
  const on = page !== null && !settings.off.includes(page.site);
  const toggle = (next: boolean) => {
    if (!page) return;
    const others = settings.off.filter((site) => site !== page.site);
    void change({ off: next ? others : [...others, page.site] });
  };
  const mark = (next: boolean) => {
    if (!page) return;
    const others = settings.highlight.filter((site) => site !== page.site);
    void change({ highlight: next ? [...others, page.site] : others });
  };
  const working = page !== null && on && page.state.state !== 'changed';
  return (
    <main class="popup">
      <Header page={page} on={on} toggle={toggle} />
      <Notices state={state} on={on} allow={() => void link.allow().then(again)} />
      {working && <MarksLine on={settings.highlight.includes(page.site)} set={mark} />}
      {working && state.digests.length > 0 && (
        <Accounts
          digests={state.digests}
          names={state.names}
          link={link}
          show={settings.show}
          changed={again}
        />
      )}
      <footer class="popup-foot">
        <BudgetLine budget={state.budget} />
        {(['draft', 'options'] as const).map((name) => (
          <button
            key={name}
            type="button"
            class="link"
            onClick={() => void link.send('openPage', { page: name, hash: '' })}
          >
            {t(name === 'draft' ? 'draft.title' : 'popup.options')}
          </button>
        ))}
      </footer>
    </main>
  );
}
