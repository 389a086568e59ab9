import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFERENCE } from '../../utils/service/reference.ts';
import { DATA } from '../followers/sets.ts';
import { FILE, referenceText } from './reference.ts';

test.skipIf(!existsSync(DATA))(
  'the file is what the script makes of the data',
  () => {
    expect(readFileSync(FILE, 'utf8')).toBe(referenceText());
  },
  30_000,
);

test('ten outlets, their shares of followers with few posts from lowest to highest', () => {
  expect(REFERENCE).toEqual({ outlets: 10, year: 2015, low: 0.176, median: 0.246, high: 0.467 });
});
