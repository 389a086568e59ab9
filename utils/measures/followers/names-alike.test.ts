import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FollowerRow } from '../../model/observation.ts';
import { nameShape } from './name-shape.ts';
import { findAlike } from './names-alike.ts';

const rows = (n: number, name: (i: number) => string): FollowerRow[] =>
  Array.from({ length: n }, (_, i) => ({ followers: i, name: name(i) }));

test('the build of a name, where it says something', () => {
  expect(nameShape('JohnSmith4829')).toBe('a9d4');
  expect(nameShape('快乐的小猪2841')).toBe('h5d4');
  expect(nameShape('x_7f93')).toBe('a1o1d1a1d2');
  for (const name of ['上海发布', 'lin87', '用户9968044123', 'a1b2c3d4e5', ''])
    expect(nameShape(name), name).toBe('');
});

test('a shape gives no name away and never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(nameShape(name)).toMatch(/^(?:[adho]\d+){0,8}$/);
    }),
  );
});

test('sixty of 300 names built alike are found; names of people are not', () => {
  const alike = rows(60, (i) => `happy${1000 + i}`);
  const others = rows(240, (i) => ['晚风', '小满', 'lin'][i % 3] + 'x'.repeat(i % 7) + (i % 50));
  expect(findAlike([...alike, ...others])).toMatchObject({ id: 'names-alike', count: 60, n: 300 });
  expect(findAlike(others)).toBeNull();
  // Eight of 248 is no more than real people share by chance.
  expect(findAlike([...alike.slice(0, 8), ...others])).toBeNull();
});

test('names that the site gives everybody are another fact', () => {
  expect(findAlike(rows(300, (i) => `用户${9_000_000_000 + i}`))).toBeNull();
});

test('the shape that was kept is used where the name is gone; without either nothing is known', () => {
  expect(
    findAlike(rows(100, () => '').map((row) => ({ ...row, name: null, nameShape: 'a5d4' }))),
  ).toMatchObject({
    count: 100,
    n: 100,
  });
  expect(findAlike(rows(100, () => ''))).toBeNull();
});
