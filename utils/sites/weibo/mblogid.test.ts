import { expect, test } from 'vitest';
import { mblogidOf } from './mblogid.ts';

test('a post number becomes the short id of its address', () => {
  expect(mblogidOf('4383183661430868')).toBe('HyTZc60ew');
  expect(mblogidOf('4383191449773449')).toBe('HyUbKF0wh');
  expect(mblogidOf('4383404751066167')).toBe('HyZJN4tmf');
});

test('groups keep their leading zeros', () => {
  expect(mblogidOf('10000001')).toBe('10001');
});

test('what is not a number has no short id', () => {
  for (const bad of ['', 'x', '1.5', '-1', '1'.repeat(30)]) expect(mblogidOf(bad)).toBe('');
});
