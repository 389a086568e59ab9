import type { Account } from '../../../model/account.ts';
import type { Tier } from '../../../model/finding.ts';
import { FIELDS } from './borne-out.ts';
import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

/** Two or three capitalised words, one of which may be an initial. */
const PERSON = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.|\p{Lu}[\p{Ll}\p{Lu}'’-]*\p{Ll})){1,2}$/u;
const CHINESE = / *[一-鿿]{2,4}$/;

/** A labelled name without any word of office that looks like a person's. */
export function isPersonName({ name }: Account, segments: Segment[]): boolean {
  const { marks = [], tokens = [] } = segments.find((each) => each.source === 'name') ?? {};
  // "Salud Pública": a field of government is nobody's name.
  if (tokens.some(({ text }) => FIELDS.has(text) && text !== 'justice')) return false;
  return marks.length === 0 && PERSON.test((name ?? '').trim().replace(CHINESE, ''));
}

/** "Alt National Park Service", rogueNASA: accounts that set themselves against the office whose name they bear. */
export function isRebel({ name, handle }: Account): boolean {
  return (
    /^(?:alt|alternative|rogue|resist)(?:[ _-]|(?=[A-Z]))/i.test((name ?? '').trim().replace(/^the /i, '')) &&
    /^@?(?:u_?s_?)?(?:the)?(?:[a-z]*-)?(?:alt|rogue|resist)/i.test(handle ?? '')
  );
}

const TIERS: Partial<Record<Mark['kind'], Tier>> = {
  union: 'supranational',
  country: 'national',
  region: 'regional',
  citystate: 'regional',
  'region+metro': 'metro',
  metro: 'metro',
};

/** A labelled account that is called like a place and nothing else is its government: Kraków. */
export function placeNamed(segments: Segment[]): Tier | null {
  const name = segments.find((each) => each.source === 'name');
  const [mark] = name?.marks ?? [];
  if (!name || !mark || name.marks.length > 1) return null;
  return mark.from === 0 && mark.to === name.tokens.length - 1 ? (TIERS[mark.kind] ?? null) : null;
}
