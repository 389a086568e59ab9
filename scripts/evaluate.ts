/** Figures of a measure: `npm run evaluate -- rank [FILE.tsv …]`, and `jargon`, `activity` or `response` alone. */
const SCRIPTS: Record<string, (args: string[]) => Promise<void>> = {
  rank: async (args) => console.log((await import('./evaluate-rank/index.ts')).evaluate(args)),
  jargon: async () => console.log((await import('./evaluate-jargon/index.ts')).evaluate()),
  activity: async () => console.log((await import('./evaluate-activity.ts')).evaluate()),
  response: async () => console.log((await import('./evaluate-response.ts')).evaluate()),
};

const [measure = '', ...args] = process.argv.slice(2);
const run = SCRIPTS[measure];
if (run) await run(args);
else {
  console.error(`usage: npm run evaluate -- ${Object.keys(SCRIPTS).join('|')} [FILE]`);
  process.exitCode = 2;
}

export {};
