import { useEffect } from 'preact/hooks';
import { useWords } from '../../controls/words.ts';

const SECTIONS = ['official', 'rank', 'activity', 'followers', 'jargon', 'response', 'asking'] as const;
const PARAGRAPHS = ['how', 'limits'] as const;

/** How each number is made and what it cannot tell. The card links to its sections by their ids. */
export function Methods() {
  const { t } = useWords();
  // The browser looked for the section before it was drawn.
  useEffect(() => {
    const id = location.hash.slice(1);
    if (SECTIONS.some((section) => section === id)) document.getElementById(id)?.scrollIntoView();
  }, []);
  return (
    <main class="sheet">
      <header>
        <h1>{t('methods.title')}</h1>
        <p class="quiet">{t('methods.intro')}</p>
        <nav class="contents" aria-label={t('methods.contents')}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {t(`methods.${id}`)}
            </a>
          ))}
        </nav>
      </header>
      {SECTIONS.map((id) => (
        <section key={id} class="block method" id={id}>
          <h2>{t(`methods.${id}`)}</h2>
          {PARAGRAPHS.map((part) => (
            <div key={part}>
              <h3>{t(`methods.${part}`)}</h3>
              <p>{t(`methods.${id}.${part}`)}</p>
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}
