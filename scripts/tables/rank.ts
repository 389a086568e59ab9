import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rankTables } from './rank-tables.ts';

/** Makes the generated tables of assets/rank again: `node scripts/tables/rank.ts`. */
const folder = fileURLToPath(new URL('../../assets/rank', import.meta.url));
for (const [name, text] of Object.entries(rankTables(folder))) writeFileSync(`${folder}/${name}`, text);
