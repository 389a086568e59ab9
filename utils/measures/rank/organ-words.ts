import words from '../../../assets/rank/words.json' with { type: 'json' };
import type { OrganRef } from './claim.ts';

export const IMPLIED: Record<string, string> = words.implied;
export const UNITS: Record<string, string> = words.units;
export const POLITICAL = new Set(['宣传', '组织', '统战']);
/** Suffixes that make a place out of the words before them. */
export const MADE = {
  town: 'town',
  zone: 'zone',
  village: 'village',
  'corps-division': 'corps-division',
  'corps-regiment': 'corps-regiment',
} as const;
/** The party committee of an organ that is already named is that organ. */
export const TRANSPARENT = new Set(['党委', '党组', '党工委', '党总支', '工委', '政治部']);
/** 发改委 alone is the national one; behind a place (杭州市发改委) the same word is the place's own department. */
export const LOCAL_TOO = /^(?!国|中|全|最).*[委办院局]$/;
/** Prisons and schools may be called like anything. */
export const ANY_NAME = new Set(['prison', 'school', 'hospital', 'station', 'university']);
/** Firms and associations have such units, too: behind them they are theirs. */
export const OF_FIRM = new Set(
  'inner department institution political league mass part-time discipline'.split(' '),
);
/** 交警, 气象, 检察: words that may take a suffix and stay what they are. */
export const WITH_SUFFIX = new Set(['traffic', 'vertical', 'fire', 'police', 'court', 'utility']);

const COORDINATING = new RegExp(`(?:${words.coordinating.replaceAll(' ', '|')})`);

/** 编制委员会 + 办公室, 领导小组 + 办公室: such a commission is nothing but its office, which has a department's rank. */
export function isOfficeOf(organ: OrganRef, word: string): boolean {
  if (word !== '办公室' && word !== '办') return false;
  return (
    /(?:领导小组|指挥部|联席会议)$/.test(organ.name) ||
    (/委员?会?$/.test(organ.name) && COORDINATING.test(organ.name))
  );
}

/** Organs that a name of another body does not go on. */
export const COMPLETE = /^(?:department|vertical|customs|utility|supervision)/;

/** 科长 of a 科 is its head; 处长 behind a 司 is the head of a unit that is not named. */
export function isOwn(organ: OrganRef, unit: string, post: string): boolean {
  const bears = organ.name.endsWith(post.replace(/主任$|长$/, ''));
  if (unit === 'inner') return bears;
  return bears || unit === organ.group || (unit === 'station' && organ.group === 'institution');
}
