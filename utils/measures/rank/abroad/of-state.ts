import type { Claim } from './claim.ts';
import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

/** Departments of the United States of whose name each state has one, too. */
const STATES_TOO = /^(?:dot|doe|dol|doj|dhs|hhs|epa|treasury)$/;
const OF = new Set('of de du d del da do di von van des'.split(' '));

/**
 * A word that alone means the whole country means a state or province here: the name of the state stands right before
 * it ("Ohio EPA"), or the parliament that a member names is the state's ("Assemblée nationale du Québec").
 */
export function isOfState(claim: Claim, segments: Segment[]): boolean {
  const { head, segment } = claim;
  if (head.tier !== 'national') return false;
  const federal = /^(?:us |u\.?s|united states|federal|member of congress|congress)/;
  if (claim.standing === 'legislator')
    return (
      !federal.test(segment.folded.text.slice(head.start, head.end)) &&
      segments.some((each) => hasStateHouse(each) || hasStateSeat(each))
    );
  const regions = segment.marks.filter((mark) => mark.group.startsWith('US-'));
  return (
    STATES_TOO.test(segment.folded.text.slice(head.start, head.end)) &&
    regions.some((mark) => mark.to + 1 === head.from)
  );
}

/** "Ohio's 45th House District": seats of the country are congressional districts. */
function hasStateSeat({ marks, folded }: Segment): boolean {
  return marks.some(
    (mark) =>
      mark.kind === 'seat' &&
      /^(?:house|senate|assembly) district$/.test(folded.text.slice(mark.start, mark.end)),
  );
}

function hasStateHouse({ marks, tokens }: Segment): boolean {
  const houses = marks.filter((mark) => mark.kind === 'house' && mark.table !== 'bodies');
  const now = ({ phrase }: Mark) => !marks.some((mark) => mark.kind === 'former' && mark.phrase === phrase);
  if (houses.some((house) => house.fixed && house.tier === 'regional' && now(house))) return true;
  const isState = ({ kind }: Mark) => kind === 'region' || kind === 'citystate' || kind === 'region+metro';
  return marks.some(
    (mark) =>
      isState(mark) &&
      now(mark) &&
      houses.some(
        (house) =>
          house.phrase === mark.phrase &&
          (mark.to + 1 === house.from ||
            (house.to < mark.from &&
              mark.from - house.to <= 3 &&
              tokens.slice(house.to + 1, mark.from).every((token) => OF.has(token.text)))),
      ),
  );
}
