import type { Claim } from './claim.ts';
import { OPEN_HEAD } from './joke.ts';
import { LINKERS } from './language.ts';
import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

const OFFICIAL = new Set(['body', 'house', 'gov', 'post', 'tier', 'says', 'role', 'member', 'seat']);
const PLACES = new Set(['country', 'union', 'region', 'metro', 'citystate', 'region+metro']);

/** What ministries are for; "Department of Coffee" is borne out by no talk of coffee. */
export const FIELDS = new Set(
  (
    'health education finance justice labour labor employment transport transportation environment agriculture energy defence defense interior ' +
    'foreign external home trade commerce industry tourism culture science technology housing immigration fisheries forestry water works social ' +
    'welfare safety security corrections revenue taxation planning children women sport sports natural resources conservation communications ' +
    'gesundheit bildung finanzen inneres justiz verkehr umwelt landwirtschaft wirtschaft arbeit naturschutz strahlenschutz statistik migration ' +
    'sante finances interieur transports justicia interior salud educacion hacienda transporte cultura salute istruzione giustizia interno ' +
    'saude educacao fazenda justica onderwijs volksgezondheid financien justitie'
  ).split(' '),
);

/**
 * Whether anything else speaks for an office that only a name names. Shops, bands and jokes call themselves so, too:
 * "Parliament of Owls", "Minister of Fun". A name of several such words, or a place in it, is enough for a body.
 */
export function isBorneOut(claim: Claim, segments: Segment[]): boolean {
  const { head, segment } = claim;
  const rest = segments.filter(
    (each) => each.source === 'bio' || (each.source === 'reason' && each !== segment),
  );
  if (rest.length === 0) return true;
  if (!claim.person && (head.table === 'bodies' || isCompound(segment, head))) return true;
  if (segment.marks.some((mark) => PLACES.has(mark.kind))) return true;
  if (rest.some((each) => each.marks.some((mark) => OFFICIAL.has(mark.kind) || mark.group === 'party')))
    return true;
  const open = OPEN_HEAD.test(segment.folded.text.slice(head.start, head.end));
  if (open && !segment.tokens.some((token) => FIELDS.has(token.text))) return false;
  return !claim.person && rest.some((each) => shares(segment, each));
}

/** "Parish Council", "Police Department", 厚生労働省: more than one word, or a run that spells the office out. */
function isCompound({ tokens, folded }: Segment, { from, to, start, end }: Mark): boolean {
  if (tokens[from]?.run) return end - start > 1 || folded.text.length > 2;
  return tokens.slice(from, to + 1).filter((token) => !LINKERS.has(token.text)).length > 1;
}

/** The name's own word (Lambeth) comes again. */
function shares({ tokens, marks }: Segment, other: Segment): boolean {
  const words = new Set(other.tokens.map((token) => token.text));
  return tokens.some(
    (token, i) =>
      token.text.length > 3 && words.has(token.text) && !marks.some((mark) => mark.from <= i && mark.to >= i),
  );
}
