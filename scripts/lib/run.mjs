import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'node_modules', '.bin');
const WINDOWS = process.platform === 'win32';

/**
 * Runs a command in the project's root with the project's own tools first on PATH (so `node` is the one that the
 * tools need). Gives `{code, out, ms}`; `show` lets the output through instead of keeping it. Never throws for a
 * command that fails or does not exist.
 */
export function run(command, args, { show = false, env = {} } = {}) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: WINDOWS, // npm and the tools are .cmd files there
    });
    let out = '';
    child.stdout?.on('data', (part) => (out += part));
    child.stderr?.on('data', (part) => (out += part));
    const end = (code) => resolve({ code, out, ms: Date.now() - begun });
    child.on('error', (error) => {
      out += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
