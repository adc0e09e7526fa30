import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Runs the commands of a candidate one after the other and says how long all took together, in ms.
 * A command is `{ file, args, cwd, env }`; its exit status must be `expected`.
 */
export function runOnce({ name, commands, expected = 0 }) {
  let ms = 0;
  let output = '';
  for (const { file, args, cwd, env } of commands) {
    const start = performance.now();
    const done = spawnSync(file, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
    ms += performance.now() - start;
    if (done.error) throw new Error(`${name} could not be started`, { cause: done.error });
    output += done.stdout + done.stderr;
    if (expected !== 'any' && done.status !== expected) {
      throw new Error(`${name} ended with ${done.status}, not ${expected}:\n${output.slice(0, 2_000)}`);
    }
  }
  return { ms, output };
}
