/**
 * Figures of a measure: `npm run evaluate -- rank [FILE.tsv …]`, and `jargon`, `activity`, `response` or `followers` alone.
 * `-- followers --write` puts them into docs/methods/followers.md, with their picture.
 */
const SCRIPTS: Record<string, (args: string[]) => Promise<void>> = {
  rank: async (args) => console.log((await import('./evaluate-rank/index.ts')).evaluate(args)),
  jargon: async () => console.log((await import('./evaluate-jargon/index.ts')).evaluate()),
  activity: async () => console.log((await import('./evaluate-activity.ts')).evaluate()),
  response: async () => console.log((await import('./evaluate-response.ts')).evaluate()),
  followers: async (args) => {
    const tables = (await import('./evaluate-followers/index.ts')).evaluate();
    console.log(tables);
    if (args.includes('--write')) console.log((await import('./evaluate-followers/write.ts')).write(tables));
  },
};

const [measure = '', ...args] = process.argv.slice(2);
const run = SCRIPTS[measure];
if (run) await run(args);
else {
  console.error(`usage: npm run evaluate -- ${Object.keys(SCRIPTS).join('|')} [FILE]`);
  process.exitCode = 2;
}

export {};
