import { useId, useState } from 'preact/hooks';
import type { Digest } from '../../../utils/model/digest.ts';
import type { Settings } from '../../../utils/settings.ts';
import { undirected } from '../../controls/outside.ts';
import { useWords } from '../../controls/words.ts';
import type { Link } from '../link.ts';
import { Detail } from './detail.tsx';
import { Survey } from './survey.tsx';

interface Props {
  digests: Digest[];
  names: Record<string, string>;
  link: Link;
  show: Settings['show'];
  /** A correction was made: the digests are to be read again. */
  changed: () => void;
}

/** The accounts on this page. A click unfolds what the card would show. */
export function Accounts({ digests, names, link, show, changed }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section>
      <h2 class="quiet count">{t('popup.count', { n: digests.length })}</h2>
      {show.rank && <Survey digests={digests} />}
      <ul class="accounts">
        {digests.map((digest) => (
          <Account
            key={digest.key}
            digest={digest}
            name={names[digest.key] ?? digest.key}
            open={open === digest.key}
            toggle={() => setOpen(open === digest.key ? null : digest.key)}
            link={link}
            show={show}
            changed={changed}
          />
        ))}
      </ul>
    </section>
  );
}

interface AccountProps {
  digest: Digest;
  name: string;
  open: boolean;
  toggle: () => void;
  link: Link;
  show: Settings['show'];
  changed: () => void;
}

function Account({ digest, name, open, toggle, link, show, changed }: AccountProps) {
  const id = useId();
  const findings = (['activity', 'followers', 'jargon', 'response'] as const)
    .filter((part) => show[part])
    .map((part) => digest[part]?.text)
    .filter((text) => text !== undefined);
  return (
    <li>
      <button
        type="button"
        class="account"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        <span class="top">
          <strong>
            <bdi>{undirected(name)}</bdi>
          </strong>
          {show.rank && digest.chip && (
            <span class={`chip band-${bandName(digest.band)}`}>{digest.chip}</span>
          )}
        </span>
        <span class="quiet units">
          {show.rank && <span class="unit">{digest.rankText}</span>}
          {findings.map((text) => (
            <span key={text} class="unit">
              {text}
            </span>
          ))}
        </span>
      </button>
      {open && (
        <div id={id} class="detail">
          <Detail account={digest.key} link={link} changed={changed} />
        </div>
      )}
    </li>
  );
}

const bandName = (band: Digest['band']) => (band === '?' ? 'N' : band);
