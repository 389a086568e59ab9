/** Fits the model of empty followers and writes assets/followers/model.json: `npm run train:followers`. */
import { writeFileSync } from 'node:fs';
import { FILE, fileOf } from './file.ts';
import { ABSENT, readSets } from './sets.ts';

const sets = readSets();
if (sets) {
  writeFileSync(FILE, fileOf(sets));
  console.log('wrote assets/followers/model.json');
} else console.log(`nothing done: ${ABSENT}`);
