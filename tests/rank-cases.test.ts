import { describe, expect, test } from 'vitest';
import { ownFiles, type Row, readCases } from '../scripts/evaluate-rank/cases.ts';
import { judge, type Outcome } from '../scripts/evaluate-rank/judge.ts';
import { answerTo } from '../scripts/evaluate-rank/measure.ts';
import { isMissing } from '../utils/model/finding.ts';
import { asTraditional, fullWidth, otherPunctuation, spacedOut, withEmoji } from './rank-variants.ts';

/** The project's own cases of the ladder (tests/fixtures/rank): rules may change, these answers may not get worse. */
const ladder = ownFiles()
  .map(readCases)
  .filter(({ scale }) => scale === 'ladder')
  .flatMap(({ rows }) => rows);
const outcomes = ladder.map((row) => judge(row, 'ladder'));

/** Cases that the rules cannot get right, each with its reason. One that is mended must leave the list. */
const MISSED: Record<string, string> = {
  A280: 'an independent college has a public university in its name and nothing that tells it apart',
  D597: 'the text is a slogan and the name begins with one',
};

const share = (some: Outcome[], test: (each: Outcome) => boolean) => some.filter(test).length / some.length;

describe('the cases of the ladder', () => {
  test('are many, with a reason and an id of its own each', () => {
    expect(ladder.length).toBeGreaterThanOrEqual(1300);
    expect(new Set(ladder.map(({ id }) => id)).size).toBe(ladder.length);
    expect(ladder.filter(({ reason = '' }) => reason.trim() === '')).toEqual([]);
  });

  test('come out as labelled, but for those that are known to fail', () => {
    const missed = outcomes.filter((each) => !each.kind || !each.rank).map((each) => each.line);
    expect(missed.filter((line) => !MISSED[line.split(' ')[0] ?? ''])).toEqual([]);
    expect(missed).toHaveLength(Object.keys(MISSED).length);
  });

  test('keep to the figures of the method page', () => {
    const certain = outcomes.filter((each) => each.certain);
    expect(share(certain, (each) => each.rank)).toBeGreaterThanOrEqual(0.97);
    expect(share(outcomes, (each) => each.rank)).toBeGreaterThanOrEqual(0.93);
    expect(share(outcomes, (each) => each.kind)).toBeGreaterThanOrEqual(0.97);
    expect(outcomes.filter((each) => each.grave).map((each) => each.line)).toEqual([]);
  });
});

describe('the same words, written otherwise, give the same answer', () => {
  const answer = (row: Row) => {
    const { kind, rank } = answerTo(row, 'ladder');
    return isMissing(rank) ? kind : [kind, rank.level, rank.levels, rank.status, rank.tier, rank.standing];
  };
  test.each(Object.entries({ asTraditional, fullWidth, spacedOut, withEmoji, otherPunctuation }))(
    '%s',
    (_, rewrite) => {
      const changed = ladder.filter((row) => {
        const { account_name = '', verification = '' } = row;
        const other = { ...row, account_name: rewrite(account_name), verification: rewrite(verification) };
        return JSON.stringify(answer(other)) !== JSON.stringify(answer(row));
      });
      expect(changed.map(({ id, verification }) => `${id} ${verification}`)).toEqual([]);
    },
  );

  test('原 before a post never raises it', () => {
    const levelOf = (row: Row) => {
      const { rank } = answerTo(row, 'ladder');
      return isMissing(rank) || !/^L\d+$/.test(rank.level ?? '') ? 99 : Number(rank.level?.slice(1));
    };
    const raised = ladder.filter((row) => {
      if (row.kind !== 'individual') return false;
      return levelOf({ ...row, verification: `原${row.verification}` }) < levelOf(row);
    });
    expect(raised.map(({ id, verification }) => `${id} ${verification}`)).toEqual([]);
  });
});
