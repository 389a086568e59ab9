/** Counts what followers of other accounts looked like and writes assets/followers/reference.json: `npm run reference:followers`. */
import { existsSync, writeFileSync } from 'node:fs';
import { ABSENT, DATA } from '../followers/sets.ts';
import { FILE, referenceText } from './reference.ts';

if (existsSync(DATA)) {
  writeFileSync(FILE, referenceText());
  console.log('wrote assets/followers/reference.json');
} else console.log(`nothing done: ${ABSENT}`);
