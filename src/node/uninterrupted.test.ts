import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bin, repository, runBin } from '../testing/run-bin.ts';
import { temporaryFolder } from '../testing/run-cli.ts';

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s while pages are written ends the run when they all are',
  async (signal) => {
    const folder = temporaryFolder();
    cpSync(join(repository, 'examples/saas'), folder, { recursive: true });
    const child = spawn(process.execPath, [bin, 'report'], { cwd: folder });
    const ended = new Promise((settle) => child.once('close', (_, by) => settle(by)));
    while (child.exitCode === null && !existsSync(join(folder, 'report/.cxmap-report.json'))) await sleep(2);
    child.kill(signal);
    // By the signal itself: that is what a shell makes 143 and 130 of.
    expect(await ended).toBe(signal);
    const left = readdirSync(join(folder, 'report'), { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(runBin(['report', '--check'], folder)).toMatchObject({ exit: 0 });
  },
);
