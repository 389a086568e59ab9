import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../model/finding.ts';
import { plainWord } from '../../text/normalise.ts';
import { type Division, divisions, formerDivisions } from './divisions.ts';
import { judge, levelOfText } from './example.ts';
import { wordAt } from './lexicon.ts';
import { baseOf } from './tables.ts';

const NOW = divisions();
const FORMER = formerDivisions();
const places = (name: string) => wordAt(plainWord(name))?.places ?? [];

/** Every place above and the place itself, as an account gives it in full. */
function inFull(division: Division): string {
  const { parent, name } = division;
  return parent ? `${inFull(parent)}${parent.name === name ? '' : name}` : name;
}

const levelsOf = (text: string) => {
  const { rank } = judge({ verifiedReason: text, verifiedType: 1 });
  return isMissing(rank) ? [] : rank.levels;
};

const expected = ({ kind }: Division) => baseOf(kind).levels.map((level) => `L${level}`);

describe('every division is read as its own place', () => {
  test('by its name with the places above, today’s and former ones', () => {
    const hidden = new Set(FORMER.filter(({ name }) => NOW.some((each) => each.name === name)));
    for (const division of [...NOW, ...FORMER.filter((each) => !hidden.has(each))]) {
      const text = `${inFull(division)}人民政府官方微博`;
      expect([text, levelsOf(text)]).toEqual([text, expected(division)]);
    }
  });

  test('by its name alone it is one of the places of that name', () => {
    for (const division of [...NOW, ...FORMER]) {
      const known = places(division.name);
      if (division.until === undefined) expect(known).toContain(division);
      else expect(known.length, division.name).toBeGreaterThan(0);
    }
  });
});

test('a former name never gives a name of today another kind', () => {
  for (const { name } of FORMER) {
    const today = NOW.filter((each) => each.name === name).map(({ kind }) => kind);
    if (today.length === 0) continue;
    for (const { kind } of places(name)) expect([name, ...today]).toContain(kind);
  }
});

test('old and new names of one place are both read', () => {
  for (const [old, now] of [
    ['吴江市', '吴江区'],
    ['襄樊市', '襄阳市'],
    ['毕节地区', '毕节市'],
    ['绍兴县', '柯桥区'],
  ] as const)
    expect([old, places(old).length, places(now).length]).toEqual([old, 1, 1]);
  expect(levelOfText('襄樊市市长')).toBe('L5');
  expect(levelOfText('上海市南汇区副区长')).toBe('L6');
  expect(levelOfText('双流县县长')).toBe('L7');
  expect(levelOfText('成都市双流区区长')).toBe('L6');
});

test('a place above never changes the level of a place that is resolved', () => {
  const unique = [...NOW, ...FORMER].filter((each) => each.parent && places(each.name).length === 1);
  const post = fc.constantFrom('人民政府官方微博', '财政局官方微博', '人民法院官方微博', '妇联官方微博');
  fc.assert(
    fc.property(fc.constantFrom(...unique), post, ({ name, parent }, what) => {
      const alone = levelsOf(`${name}${what}`);
      for (let above = parent, text = name; above; above = above.parent) {
        text = `${above.name}${text}`;
        expect([text, what, levelsOf(text + what)]).toEqual([text, what, alone]);
      }
    }),
    { numRuns: 500 },
  );
});

test('state-level new areas have a base of their own, 浦东, 滨海 and 雄安 a higher one', () => {
  expect(levelOfText('浦东新区区长')).toBe('L4');
  expect(levelOfText('雄安新区公安局局长')).toBe('L6');
  expect(levelsOf('兰州新区财政局')).toEqual(['L7', 'L6', 'L8']);
  expect(NOW.filter(({ kind }) => kind.endsWith('new-area'))).toHaveLength(19);
});
