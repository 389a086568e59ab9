import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noBrowser } from './lib/browsers.mjs';
import { ROOT } from './lib/run.mjs';
import { main, say, withProgress } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';
import { command, linter, result, vitest } from './lib/steps.mjs';

/** `npm test`: every check in order; the last line is `N passed, N failed`, with `, N skipped` when something was. */

/** Real payloads lie beside the checkout where the project is developed; they may not be copied into it. */
const REAL_PAYLOADS = join(ROOT, '..', 'shared', 'fixtures');

const steps = (browsers) => [
  ['types', command('tsc', ['--noEmit'])],
  ['lint and format', command('biome', ['check', '--error-on-warnings', '.'])],
  ['unit', vitest('unit', [])],
  ['real payloads', realPayloads],
  ['build for Chrome', command('npm', ['run', '--silent', 'build:chrome'])],
  ['build for Firefox', command('npm', ['run', '--silent', 'build:firefox'])],
  ['addons-linter', linter('.output/firefox-mv3')],
  ['built packages', vitest('built', ['--config', 'vitest.e2e.config.ts', 'tests/built'])],
  ['exact counts', counts(browsers.chrome)],
  ['in Chromium', endToEnd('chrome', browsers.chrome)],
  ['in Firefox', endToEnd('firefox', browsers.firefox)],
];

function endToEnd(family, path) {
  if (path === null)
    return () => result(0, [], [{ name: `end to end, ${family}`, reason: noBrowser(family).message }]);
  return vitest(`e2e-${family}`, ['--config', 'vitest.e2e.config.ts', 'tests/e2e'], {
    WEIGUAN_BROWSER: family,
    WEIGUAN_BROWSER_PATH: path,
  });
}

/** Messages, searches, nodes, layouts, transactions over a paced timeline: counts are exact, so they can be gates. */
function counts(path) {
  if (path === null)
    return () => result(0, [], [{ name: 'exact counts', reason: noBrowser('chrome').message }]);
  return vitest('counts', ['--config', 'vitest.e2e.config.ts', 'tests/counts']);
}

/** They are read by the unit tests; here it is said when there are none. */
function realPayloads() {
  if (existsSync(REAL_PAYLOADS)) return result(0);
  return result(
    0,
    [],
    [{ name: 'real payloads', reason: 'there is no ../shared/fixtures beside the checkout' }],
  );
}

await main(async () => {
  const { browsers } = await setUp();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, step] of steps(browsers)) {
    const begun = Date.now();
    const { passed, failures, skipped } = await withProgress(name, step);
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    const counts = `${passed} passed${failures.length > 0 ? `, ${failures.length} FAILED` : ''}`;
    if (passed + failures.length > 0) say(`${name.padEnd(20)} ${counts.padEnd(24)} ${seconds} s`);
    for (const { name: left, reason } of skipped) say(`  skipped: ${left} (${reason})`);
    for (const failure of failures) say(`\n✗ ${failure.name}\n${indent(failure.detail)}\n`);
    total.passed += passed;
    total.failed += failures.length;
    total.skipped += skipped.length;
  }
  say(
    `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});

function indent(text) {
  return String(text)
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
