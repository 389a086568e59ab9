import { APEX } from './body.ts';
import type { Claim, OrganRef, PlaceRef } from './claim.ts';

/** Words at the end of a name that firms and clubs use as well: they need known words before them. */
const SHARED = new Set(['办', '委', '署', '委员会', '办公室', '领导小组', '指挥部', '管理局', '总社']);
const COMMITTEE = /管(?:理)?委(?:员)?会$|新区$|开发区$|高新区$|经开区$|保税区$|园区$/;
/** A body without a place is the whole country's only if it says so. */
const NATIONAL = /^(?:国家|全国|中国|中央|国际|首都)/;
/** Teams of volunteers and runners are called so too. */
const TEAMS = new Set(['corps-unit', 'detachment', 'brigade', 'squad']);

/**
 * Whether a claim that no platform vouches for reads as a body of the state and nothing else: 北京某某中心, 上海某乐园,
 * 某某事业部 and 某小镇 may be anything.
 */
export function isPlausible(claim: Claim): boolean {
  if (claim.type === 'person' && claim.chain.length === 0) return true;
  const placed = claim.path.some((place) => place.divisions.length > 0 || place.generic !== null);
  // 市委巡察办: whatever it is, it is the committee's.
  if (claim.chain[0] && APEX.has(claim.chain[0].group) && claim.chain.length > 1) return true;
  const first = claim.chain.find((organ) => !APEX.has(organ.group));
  const zone = claim.type === 'person' && claim.path.at(-1)?.made === 'zone';
  if (!first) return claim.chain.length > 0 || ((placed || zone) && isCommittee(claim.path.at(-1)));
  // Of a person, 某镇党政办工作人员 is enough; a body's name must be known, for firms have committees, too.
  const made = claim.path.some((place) => place.made === 'town');
  if (claim.type === 'person' && (placed || made) && first.group === 'department') return true;
  // Scholars head such institutes; that alone makes nobody an official.
  if (claim.type === 'person' && first.group === 'institution' && /研究[院所]$/.test(first.name))
    return false;
  // 信阳市南湾水库管理局: the full name of the place and a field of work; firms rather use the short one.
  const full = claim.path.some((place) => place.divisions.length > 0 && !place.short);
  if (first.topical && full && /^(?:department|institution|inner)$/.test(first.group)) return true;
  if (first.group === 'institution' && !placed && !made && !NATIONAL.test(first.name)) return false;
  return plausible(first);
}

/** A zone is official through its committee: 高新区 alone is where many firms are. */
function isCommittee(last: PlaceRef | undefined): boolean {
  return last?.made !== 'zone' || COMMITTEE.test(last.name);
}

function plausible(organ: OrganRef): boolean {
  if (organ.organ) return true;
  if (organ.group === 'inner') return !organ.loose && organ.name.length > 3;
  if (organ.group === 'institution') return !organ.loose && (organ.word.length > 1 || organ.name.length > 2);
  if (organ.group === 'department') return !organ.loose || !SHARED.has(organ.word);
  if (organ.group === 'university' && organ.word === '学院') return !organ.loose;
  return !(TEAMS.has(organ.group) && organ.loose);
}
