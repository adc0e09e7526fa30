// Runs the real command, and says what is wrong with how it ended.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/cxmap.js', import.meta.url));

/** What every run has to keep. Seconds are limits of a campaign; tests count steps. */
export const limits = { milliseconds: 5_000, mebibytes: 512, printed: 8 * 2 ** 20 };

/** Said at the end of a run: memory, and time of the processor, which is the same on a busy machine. */
const report = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process._rawDebug('\\nused=' + Math.round(maxRSS / 1024) + ',' + Math.round((userCPUTime + systemCPUTime) / 1000));
})`;
const reported = /\n?\nused=(\d+),(\d+)\s*$/;

const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  CXMAP_CACHE_DIR: mkdtempSync(join(tmpdir(), 'cxmap-fuzz-cache-')),
};

/** How one run ended, and `wrong`: in words, nothing where all is as it should be. */
export async function judge(argv, cwd, { locale = 'en' } = {}) {
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, bin, ...argv],
    { cwd, env: { ...env, CXMAP_LOCALE: locale } },
  );
  let stdout = 0;
  let stderr = '';
  child.stdout.on('data', (part) => {
    stdout += part.length;
  });
  child.stderr.on('data', (part) => {
    if (stderr.length < limits.printed) stderr += part;
  });
  child.stdin.end();
  const killer = setTimeout(() => child.kill('SIGKILL'), 6 * limits.milliseconds);
  const exit = await new Promise((settle) => child.on('close', settle));
  clearTimeout(killer);
  const [, mebibytes = 0, milliseconds = 0] = (reported.exec(stderr) ?? []).map(Number);
  const said = stderr.replace(reported, '');
  return {
    exit,
    milliseconds,
    mebibytes,
    said,
    wrong: wrongs({ exit, milliseconds, mebibytes, said, stdout }).join('; '),
  };
}

function wrongs({ exit, milliseconds, mebibytes, said, stdout }) {
  const wrong = [];
  if (exit === null) wrong.push('no end');
  else if (![0, 1, 2, 3].includes(exit)) wrong.push(`exit code ${exit}`);
  if (/^\s+at .+:\d+:\d+\)?$/m.test(said) || said.includes('a bug in cxmap')) wrong.push('a stack');
  if (exit > 1 && said.trim() === '') wrong.push('no sentence');
  if (milliseconds > limits.milliseconds) wrong.push(`${milliseconds} ms`);
  if (mebibytes > limits.mebibytes) wrong.push(`${mebibytes} MiB`);
  if (stdout + said.length > limits.printed) wrong.push(`${stdout + said.length} bytes printed`);
  return wrong;
}
