import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { abroadPacks } from './abroad-tables.ts';

/** Makes the packs of public/packs again: `node scripts/tables/abroad.ts`. */
const assets = fileURLToPath(new URL('../../assets/rank', import.meta.url));
const packs = fileURLToPath(new URL('../../public/packs', import.meta.url));
mkdirSync(packs, { recursive: true });
for (const [name, text] of Object.entries(abroadPacks(assets))) writeFileSync(`${packs}/${name}`, text);
