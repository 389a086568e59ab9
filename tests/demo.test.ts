import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../utils/measures/rank/example.ts';
import { isMissing, LEVELS } from '../utils/model/finding.ts';
import { ELSEWHERE } from './demo/elsewhere.ts';
import { HOSTILE } from './demo/hostile.ts';
import { createWorld } from './demo/world.ts';

const TODAY = Date.UTC(2026, 10, 23, 15, 4, 5);
const DAY = 86_400_000;
const world = createWorld(TODAY);

describe('the demo', () => {
  it('is the same in every run of a day', () => {
    const again = createWorld(TODAY + 3600_000);
    expect(again.feed).toEqual(world.feed);
    expect(again.fans('7900000206', 'followTime')).toEqual(world.fans('7900000206', 'followTime'));
    expect(again.comments(world.feed[0]?.id ?? '')).toEqual(world.comments(world.feed[0]?.id ?? ''));
  });

  it('has at least 30 accounts, each with an id and a name of its own', () => {
    expect(world.accounts.length).toBeGreaterThanOrEqual(30);
    const all = [...world.accounts, ...HOSTILE];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('gives every post a number of its own, larger when it is newer, and none in the future', () => {
    for (const { id } of world.accounts) {
      const posts = world.posts(id);
      const numbers = posts.map((post) => BigInt(post.id));
      expect(new Set(numbers).size).toBe(posts.length);
      expect(numbers.every((number, k) => k === 0 || number < (numbers[k - 1] ?? 0n))).toBe(true);
      expect(posts.every(({ createdAt }) => Date.parse(createdAt) < TODAY)).toBe(true);
    }
  });

  it('stays "active" on whatever day it is shown', () => {
    for (const later of [0, 40 * DAY, 400 * DAY]) {
      const [post] = createWorld(TODAY + later).posts('7900000201');
      expect(TODAY + later - Date.parse(post?.createdAt ?? '')).toBeLessThan(2 * DAY);
    }
  });

  it('shows who answers, who does not, who answers under posts of others, and whose comments are closed', () => {
    const answersOf = (id: string, by = id) =>
      world
        .posts(id)
        .flatMap((post) => world.comments(post.id))
        .filter(({ children }) => children?.[0]?.user.id === by);
    expect(answersOf('7900000201').length).toBeGreaterThan(50);
    expect(answersOf('7900000206')).toEqual([]);
    expect(answersOf('7900000201', '7900000207').length).toBeGreaterThan(5);
    const closed = world.posts('7900000208');
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.every((post) => post.closed && world.comments(post.id).length === 0)).toBe(true);
  });

  it('says nothing bad of a place that exists: who is quiet, wordy or followed by shells is of nowhere', () => {
    const divisions = readFileSync('assets/rank/divisions.json', 'utf8');
    const places = ['云泽', 'Yunze', '澜江', '鹤川', '白鹭', '望川'];
    for (const place of places) expect(divisions).not.toContain(place);
    const blamed = world.accounts.filter(
      ({ voice, fans, quietDays, perWeekNow, answers, type }) =>
        type === 1 &&
        (voice === 'officialese' ||
          voice === 'mixed' ||
          answers === 0 ||
          fans !== 'people' ||
          quietDays !== 0 ||
          perWeekNow !== undefined),
    );
    for (const { name, reason } of blamed) {
      expect(places.some((place) => `${name}${reason}`.includes(place))).toBe(true);
    }
  });

  it('shows every step of the ladder and every other way in which a rank can end', () => {
    const found = world.accounts.map(({ name, type, reason, location, bio }) =>
      judge({ name, verifiedType: type, verifiedReason: reason, location, bio }),
    );
    const ends = found.flatMap(({ official, rank }) => {
      if (isMissing(official) || isMissing(rank)) return [];
      const range = rank.levels.length > 1 ? ['range'] : [];
      return [official.mark ?? rank.level ?? rank.tier, rank.status, ...range];
    });
    const steps = LEVELS.filter((level) => level !== 'NONE');
    expect(ends).toEqual(expect.arrayContaining([...steps, 'state-media', 'former', 'range', 'regional']));
  });

  it('reads the embassy and the city of countries that no list holds', () => {
    const ranks = ELSEWHERE.slice(1).map(({ name, type, reason, location }) => {
      const { rank } = judge({ name, verifiedType: type, verifiedReason: reason, location });
      return isMissing(rank) ? null : [rank.tier, rank.standing];
    });
    expect(ranks).toEqual([
      ['national', 'subordinate'],
      ['local', 'apex'],
    ]);
  });

  it('puts nobody of another country on the ladder', () => {
    for (const { name, type, reason, location } of ELSEWHERE) {
      const { official, rank } = judge({ name, verifiedType: type, verifiedReason: reason, location });
      expect(official).toMatchObject({ kind: 'department' });
      expect(rank).toMatchObject({ level: null });
    }
  });
});
