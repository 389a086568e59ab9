import table from '../../../../assets/rank/abroad/domains.json' with { type: 'json' };
import type { Against } from './against.ts';
import type { Claim } from './claim.ts';
import { LINKERS } from './language.ts';
import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

const GROUP = /fra[ck]ti|gr[ou]+p|caucus/;
const SERVERS = table.parties.split(' ');

/** A server of a party: its members may hold an office, but no office speaks from there. */
export function isPartyServer(host: string): boolean {
  return SERVERS.includes(host.toLowerCase());
}

/** A party's group that the platform labels as a part of parliament: its name holds nothing but the house and the party. */
export function labelledParty(segments: Segment[], claims: Claim[]): Against | null {
  const name = segments.find((each) => each.source === 'name');
  const mark = name?.marks.find(isParty);
  if (!name || !mark) return null;
  const group = name.marks.some((each) => isGroup(name, each));
  const own = ({ head, segment, person }: Claim) =>
    head.kind === 'house' || head.kind === 'title'
      ? !person || group
      : (head.kind === 'body' &&
          /committee|^(?:house|senate)/.test(segment.folded.text.slice(head.start, head.end))) ||
        group;
  return claims.every(own) ? { segment: name, mark } : null;
}

/**
 * "Grüne im Bundestag", "SPD-Fraktion Hessen": a name of nothing but a party and where it sits, or one of
 * nothing else where the self-description begins with the group. "Jane Doe, SPD-Fraktion" is a person.
 */
export function partyGroup(segments: Segment[]): Against | null {
  const name = segments.find((each) => each.source === 'name');
  const bio = segments.find((each) => each.source === 'bio');
  const first = bio?.marks.find((each) => each.from === 0);
  const group = bio && first && isGroup(bio, first) ? { segment: bio, mark: first } : null;
  const mark = name?.marks.find(isParty);
  const found = name && mark ? { segment: name, mark } : group;
  if (!name || !found) return null;
  const seats = name.marks.filter((each) => !isParty(each) && each.kind !== 'light');
  const whole = name.tokens.every(
    (token, i) => LINKERS.has(token.text) || name.marks.some((each) => each.from <= i && each.to >= i),
  );
  if (!whole || seats.some((each) => !isSeat(name, each))) return null;
  return group || seats.length > 0 ? found : null;
}

function isParty(mark: Mark): boolean {
  return mark.kind === 'against' && mark.group === 'party';
}

function isGroup({ folded }: Segment, mark: Mark): boolean {
  return mark.group === 'party' && GROUP.test(folded.text.slice(mark.start, mark.end));
}

const PLACES = new Set(['house', 'country', 'union', 'region', 'metro', 'citystate', 'region+metro', 'gov']);

/** Where a group sits: the house, "im Bundestag", the place. */
function isSeat({ folded }: Segment, mark: Mark): boolean {
  return (
    PLACES.has(mark.kind) || (mark.kind === 'post' && /^im /.test(folded.text.slice(mark.start, mark.end)))
  );
}
