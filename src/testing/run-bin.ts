import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Run } from './run-cli.ts';

export const repository = resolve(import.meta.dirname, '../..');
export const bin = resolve(repository, 'bin/cxmap.js');

/** The settings of git for everybody who runs it in tests; nothing of who runs the tests. */
export const gitSettings = join(import.meta.dirname, 'gitconfig');

/** The results of earlier runs stay out of the tests, and those of the tests out of the user's cache. */
const env = {
  CXMAP_CACHE_DIR: mkdtempSync(join(tmpdir(), 'cxmap-cache-')),
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  GIT_CONFIG_GLOBAL: gitSettings,
  LC_ALL: 'C.UTF-8',
};

/** The same for a command at a terminal. */
export const terminalEnv: Readonly<Record<string, string | undefined>> = env;

/** Runs the real command, as built, in a folder. */
export function runBin(
  argv: readonly string[],
  cwd: string,
  nodeOptions: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Run {
  const done = spawnSync(process.execPath, [...nodeOptions, bin, ...argv], {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { exit: done.status ?? -1, stdout: done.stdout, stderr: done.stderr };
}

/** What a test does with a running command: waits for output that it has not seen yet, and stops it. */
type Companion = (output: (words: string) => Promise<void>, stop: () => void) => Promise<void>;

/** The same without waiting: for runs that meet, and for those that a companion watches. */
export async function startBin(
  argv: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
  companion: Companion = async () => {},
): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...argv], { cwd, env: { ...env, ...more } });
  let stdout = '';
  let stderr = '';
  let seen = 0;
  child.stdout.on('data', (part) => {
    stdout += String(part);
  });
  child.stderr.on('data', (part) => {
    stderr += String(part);
  });
  const ended = new Promise<number>((settle) => child.on('close', (code) => settle(code ?? -1)));
  const output = async (words: string): Promise<void> => {
    for (let tries = 0; !stdout.slice(seen).includes(words); tries++) {
      if (tries > 400) throw new Error(`Waited in vain for “${words}” in:\n${stdout.slice(seen)}\n${stderr}`);
      await sleep(25);
    }
    seen = stdout.length;
  };
  try {
    await companion(output, () => child.kill('SIGINT'));
  } finally {
    if (companion.length > 0) child.kill('SIGINT');
  }
  return { exit: await ended, stdout, stderr };
}

/** Runs git in a folder, as a person of the tests. */
export function git(cwd: string, ...argv: readonly string[]): string {
  return gitWith({}, cwd, ...argv);
}

/** The same with more in the environment: whose commit it is, and when. */
export function gitWith(more: Readonly<Record<string, string>>, cwd: string, ...argv: readonly string[]): string {
  const done = spawnSync('git', ['-c', 'user.name=Ann Lee', '-c', 'user.email=ann@harbor.example', ...argv], {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`git ${argv.join(' ')}: ${done.stderr}`);
  return done.stdout;
}
