import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** What a step found: counts, the detail of every failure, and what was left out with its reason. */
export const result = (passed, failures = [], skipped = []) => ({ passed, failures, skipped });

/** A command that passes or fails as a whole. */
export function command(name, args, options) {
  return async () => {
    const { code, out } = await run(name, args, options);
    return code === 0 ? result(1) : result(0, [{ name: [name, ...args].join(' '), detail: out.trim() }]);
  };
}

/** A run of Vitest, counted test by test. A file that does not load is a failure of its own. */
export function vitest(id, args, env = {}) {
  return async () => {
    const report = join(ROOT, '.cache', `vitest-${id}.json`);
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    rmSync(report, { force: true });
    const reporters = ['--reporter=json', `--outputFile=${report}`];
    const { code, out } = await run('vitest', ['run', ...args, ...reporters], { env });
    if (!existsSync(report)) return result(0, [{ name: `vitest ${args.join(' ')}`, detail: out.trim() }]);
    const found = readReport(JSON.parse(readFileSync(report, 'utf8')));
    if (code !== 0 && found.failures.length === 0) {
      found.failures.push({ name: `vitest ${args.join(' ')}`, detail: out.trim() });
    }
    if (found.passed === 0 && found.failures.length === 0) {
      found.failures.push({ name: `vitest ${args.join(' ')}`, detail: 'no test ran' });
    }
    return found;
  };
}

function readReport({ testResults }) {
  const found = result(0);
  for (const file of testResults) {
    const path = file.name.replace(ROOT, '');
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      found.failures.push({ name: path, detail: file.message });
    }
    for (const test of file.assertionResults) {
      const name = `${path} › ${test.fullName}`;
      if (test.status === 'passed') found.passed++;
      else if (test.status === 'failed')
        found.failures.push({ name, detail: test.failureMessages.join('\n') });
      else found.skipped.push({ name, reason: test.meta?.skipReason ?? 'skipped by the test itself' });
    }
  }
  return found;
}

/** addons-linter over the Firefox build: no error, no warning, no notice. */
export function linter(folder) {
  return async () => {
    const { out } = await run('addons-linter', [folder, '--output', 'json']);
    const begin = out.indexOf('{');
    const { summary, errors, warnings, notices } = JSON.parse(
      begin < 0 ? '{"summary":null}' : out.slice(begin),
    );
    if (!summary) return result(0, [{ name: 'addons-linter', detail: out.trim() }]);
    const remarks = [...errors, ...warnings, ...notices];
    const failures = remarks.map(({ code, message, file }) => ({
      name: `addons-linter ${code}`,
      detail: `${file}: ${message}`,
    }));
    return result(failures.length === 0 ? 1 : 0, failures);
  };
}
