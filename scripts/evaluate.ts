/** Figures of a measure on labelled cases: `npm run evaluate -- rank FILE.tsv`. Each measure has its own script. */
const [measure = '', ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(measure)) {
  console.error('usage: npm run evaluate -- MEASURE FILE');
  process.exit(2);
}
const { evaluate } = (await import(`./evaluate-${measure}.ts`)) as { evaluate: (args: string[]) => string };
console.log(evaluate(args));
