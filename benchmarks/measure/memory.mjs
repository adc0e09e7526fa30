import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runOnce } from './run-once.mjs';

const preload = fileURLToPath(new URL('max-rss.cjs', import.meta.url));

/** The most memory that any process of a candidate held, in KiB; undefined where this system does not tell. */
export async function peakMemory(candidate) {
  candidate.prepare?.();
  return candidate.native ? peakOfNative(candidate) : peakOfNode(candidate);
}

function peakOfNode({ name, commands, expected }) {
  const folder = mkdtempSync(join(tmpdir(), 'cxmap-bench-rss-'));
  const file = join(folder, 'rss');
  try {
    const watched = commands.map((command) => ({
      ...command,
      args: ['--require', preload, ...command.args],
      env: { ...command.env, CXMAP_BENCH_RSS: file },
    }));
    runOnce({ name, commands: watched, expected });
    return Math.max(...readFileSync(file, 'utf8').trim().split('\n').map(Number));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks /proc over and over: the mark only rises, so the last answer before the end is the peak, or close to it. */
async function peakOfNative({ commands }) {
  if (process.platform !== 'linux') return undefined;
  let peak = 0;
  for (const { file, args, cwd, env } of commands) {
    const child = spawn(file, args, { cwd, env, stdio: 'ignore' });
    let ended = false;
    child.once('exit', () => {
      ended = true;
    });
    while (!ended) {
      peak = Math.max(peak, highWaterMark(child.pid));
      await setImmediate();
    }
  }
  return peak;
}

function highWaterMark(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
