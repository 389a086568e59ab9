/** What the scripts tell the person who runs them: plain lines, and one more when something takes its time. */

export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Ends the script with one sentence on what to do. */
export class Advice extends Error {}

/** Runs `work` and, while it lasts longer than 2 s, says every 10 s that it is still going. */
export async function withProgress(label, work) {
  const begun = Date.now();
  let timer = setTimeout(function again() {
    say(`  … ${label} (${Math.round((Date.now() - begun) / 1000)} s)`);
    timer = setTimeout(again, 10_000);
  }, 2000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a script's main function; advice and failures end it with exit code 1 and without a stack of ours. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Advice ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
