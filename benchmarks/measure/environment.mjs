import { execFileSync } from 'node:child_process';

/**
 * What the measured programs see of this machine's environment: enough to run, and nothing that changes what they do
 * (certificates to load, options of Node, npm's own variables, colour, continuous integration).
 */
export function quietEnvironment(more = {}) {
  const kept = [
    'PATH',
    'HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PATHEXT',
  ];
  const env = { LANG: 'C.UTF-8', NO_COLOR: '1' };
  for (const name of kept) if (process.env[name] !== undefined) env[name] = process.env[name];
  return { ...env, ...more };
}

/** Runs git without anybody's settings, and always with the same author and date, so that commits are the same too. */
export function git(folder, args) {
  const steady = [
    'user.name=Bench',
    'user.email=bench@example.com',
    'core.autocrlf=false',
    'gc.auto=0',
    'init.templateDir=',
  ];
  const env = quietEnvironment({
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: '2026-11-22T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-22T12:00:00Z',
  });
  const settings = steady.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', [...settings, ...args], { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
}
