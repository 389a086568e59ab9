import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BIN } from './run.mjs';
import { Advice } from './say.mjs';

/** The oldest Node that the build and test tools run on. The scripts themselves start on Node 20. */
const NEEDED = [22, 12];

/**
 * The Node for the tools: the one that npm installed beside them (Linux, Windows), otherwise the one running now.
 * Throws advice when neither is new enough (macOS has no such package).
 */
export function toolNode() {
  const own = join(BIN, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  if (isAtLeast(process.versions.node, NEEDED)) return process.execPath;
  throw new Advice(
    `The build tools need Node ${NEEDED.join('.')} or newer, which npm cannot install on this system: this is Node ${process.versions.node}; please install Node 24 from https://nodejs.org/.`,
  );
}

/** Is `version` ("20.11.1") the `wanted` [major, minor] or newer? */
export function isAtLeast(version, [major, minor]) {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}
