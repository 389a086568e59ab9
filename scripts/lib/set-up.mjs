import { ensureBrowsers } from './browsers.mjs';
import { run } from './run.mjs';
import { Advice, say, withProgress } from './say.mjs';
import { isInstalled } from './stamp.mjs';
import { isAtLeast, toolNode } from './tool-node.mjs';

/**
 * Makes the checkout ready: packages, the tools' types, browsers of the wanted families. Says what it does and is
 * silent about what is done already. Gives `{node, browsers}`: the tools' Node and the paths of the browsers.
 */
export async function setUp(families = ['chrome', 'firefox']) {
  if (!isAtLeast(process.versions.node, [20, 0])) {
    throw new Advice(`Weiguan needs Node 20 or newer; this is Node ${process.versions.node}.`);
  }
  if (!isInstalled()) {
    say('Installing the packages of package-lock.json (npm ci)');
    await must('npm ci', 'npm', ['ci']);
  }
  const node = toolNode();
  await must('wxt prepare', 'wxt', ['prepare']);
  return { node, browsers: await ensureBrowsers(families) };
}

/** Runs a step that everything after it needs; its output is shown only when it fails. */
export async function must(label, command, args, options) {
  const { code, out } = await withProgress(label, () => run(command, args, options));
  if (code !== 0) throw new Advice(`${out.trim()}\n${label} failed (exit code ${code}).`);
}
