import { highest } from '../rank/choose.ts';
import { isPlausible } from '../rank/plausible.ts';
import type { Ranked } from '../rank/post-rank.ts';
import type { TextReading } from '../rank/reading.ts';
import { UNKNOWN } from '../rank/tables.ts';

/** A firm that serves a bureau, a cook in its canteen: the body is named, but it is not who speaks. */
export function isCountered(text: TextReading, organ: Ranked): boolean {
  const { against, official } = text.parsed;
  const begin = organ.claim.chain[0]?.start ?? organ.claim.start;
  return against.some(
    ({ group, start }) =>
      (group === 'person' && !official) || ((group === 'firm' || group === 'media') && start < begin),
  );
}

/** 某局官方微博，搬运健康知识: what an official account says of its work, behind a pause. */
export function isAside({ plain }: TextReading, start: number): boolean {
  return (
    /官方(?:微博|账号)[,;。、]/.test(plain.text.slice(0, start)) && !/后援会|粉丝团|非官方/.test(plain.text)
  );
}

/** The posts that a text lays claim to. A lawyer who advises an office, a professor who leads a centre of a university hold none. */
export function officesIn(text: TextReading): Ranked[] {
  const posts = text.ranked.filter((each) => each.claim.type === 'person' && isPlausible(each.claim));
  const partTime = /兼职|公司|创始人/.test(text.plain.text);
  const scholar = text.parsed.against.some(({ group }) => group === 'person');
  const real = posts.filter(
    ({ claim, rule, level }) =>
      (rule !== 'N03' || claim.post?.word === '参事') &&
      !(partTime && rule === 'M02' && level === UNKNOWN) &&
      !(claim.chain.length > 1 && claim.chain.some(({ group }) => group.includes('univ'))),
  );
  return scholar && real.length === 0 ? [] : posts;
}

/** The body that a text claims to be. `vouched`: the platform says that it is one; `tail`: unknown words after it do not matter. */
export function organClaim(text: TextReading, allow: { vouched: boolean; tail: boolean }): Ranked | null {
  const bodies = text.ranked.filter(
    ({ claim }) =>
      claim.type === 'organ' &&
      (!claim.spoiled || claim.spoiled === 'sponsor') &&
      (allow.vouched || isPlausible(claim)),
  );
  const sure = bodies.filter((each) => !each.claim.spoiled && (allow.tail || !each.claim.tail));
  const best = highest(sure);
  if (best) return best;
  const [loose] = bodies;
  const counters = text.parsed.against.filter(
    ({ group, start, end }) =>
      start < (loose?.claim.start ?? 0) || (group === 'media' && text.plain.text.startsWith('主办', end)),
  );
  if (counters.length > 0 && !allow.vouched) return null;
  const hosted = text.plain.text.includes('主办') && loose?.claim.chain.some((each) => each.organ);
  if (!text.parsed.official && !allow.vouched && !hosted) return null;
  return loose
    ? {
        ...loose,
        rule: 'E02',
        level: 0,
        levels: [0],
        certainty: 'uncertain',
        reasons: [...loose.reasons, { id: 'organ.sponsor', values: {}, spans: [] }],
      }
    : null;
}
