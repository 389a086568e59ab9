import { readFileSync, writeFileSync } from 'node:fs';
import { ABSENT, readSets } from '../followers/sets.ts';
import { leaveOneOut } from './left-out.ts';
import { calibration, PICTURE } from './picture.ts';

const PAGE = new URL('../../docs/methods/followers.md', import.meta.url);
const BEGIN = '<!-- figures, written by the command above with its switch for writing -->';
const END = '<!-- end of the figures -->';

/** Puts the tables into docs/methods/followers.md and draws the picture beside them. */
export function write(tables: string): string {
  const sets = readSets();
  if (!sets) return `nothing written: ${ABSENT}`;
  writeFileSync(PICTURE, calibration(leaveOneOut(sets)));
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`no place for the figures in ${PAGE.pathname}`);
  const text = `${BEGIN}\n\`\`\`text\n${tables}\n\`\`\`\n${END}`;
  writeFileSync(PAGE, page.slice(0, begin) + text + page.slice(end + END.length));
  return 'wrote docs/methods/followers.md and docs/images/followers-calibration.svg';
}
