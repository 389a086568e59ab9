/** Writes assets/jargon/*.json from the tables beside them: `node scripts/tables/jargon.ts`. */
import { writeFileSync } from 'node:fs';
import { jargonFiles } from './jargon-tables.ts';

for (const [name, text] of Object.entries(jargonFiles())) {
  writeFileSync(new URL(`../../assets/jargon/${name}`, import.meta.url), text);
  console.log(`assets/jargon/${name}: ${Buffer.byteLength(text)} bytes`);
}
