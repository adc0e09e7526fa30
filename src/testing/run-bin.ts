import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Run } from './run-cli.ts';

export const repository = resolve(import.meta.dirname, '../..');
export const bin = resolve(repository, 'bin/cxmap.js');

const env = { PATH: process.env.PATH, HOME: process.env.HOME, GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C.UTF-8' };

/** Runs the real command, as built, in a folder. */
export function runBin(argv: readonly string[], cwd: string, nodeOptions: readonly string[] = []): Run {
  const done = spawnSync(process.execPath, [...nodeOptions, bin, ...argv], { cwd, env, encoding: 'utf8' });
  return { exit: done.status ?? -1, stdout: done.stdout, stderr: done.stderr };
}

/** The same without waiting: for runs that meet. */
export function startBin(argv: readonly string[], cwd: string): Promise<Run> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd, env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part) => {
      stdout += String(part);
    });
    child.stderr.on('data', (part) => {
      stderr += String(part);
    });
    child.on('close', (code) => settle({ exit: code ?? -1, stdout, stderr }));
  });
}

/** Runs git in a folder, as a person of the tests. */
export function git(cwd: string, ...argv: readonly string[]): string {
  const done = spawnSync('git', ['-c', 'user.name=Ann Lee', '-c', 'user.email=ann@harbor.example', ...argv], {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`git ${argv.join(' ')}: ${done.stderr}`);
  return done.stdout;
}
