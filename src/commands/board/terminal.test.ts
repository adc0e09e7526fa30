import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sitDownFor } from '../../testing/at-terminal.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { bin } from '../../testing/run-bin.ts';
import { temporaryFolder } from '../../testing/run-cli.ts';

/** The last word on each thing that the board changes about a terminal. */
function lastModes(sent: string): Readonly<Record<string, string | undefined>> {
  const last = (mode: number): string | undefined =>
    [...sent.matchAll(new RegExp(`\\x1b\\[\\?${mode}([hl])`, 'g'))].at(-1)?.[1];
  return { screen: last(1049), cursor: last(25), paste: last(2004), wrap: last(7), mouse: last(1000) };
}

const asItWas = { screen: 'l', cursor: 'h', paste: 'l', wrap: 'h', mouse: undefined };
const task = 'tasks/2026-11/T-261103-7KXYZ.yaml';

describe('the real command at a real terminal', () => {
  test.each([
    [40, 15],
    [80, 24],
    [120, 30],
    [200, 50],
    [300, 80],
  ])('fills %i × %i cells, moves a card, and leaves the terminal as it was', async (columns, rows) => {
    const folder = temporaryFolder(loopWorkspace);
    const seat = sitDownFor(['board', '--by', 'dan'], folder, { columns, rows });
    await seat.until('Tell sales');
    expect(seat.isOther()).toBe(true);
    seat.type('L');
    await seat.until(/open →\s+in\s+progress/);
    expect(readFileSync(join(folder, task), 'utf8')).toContain('to: in_progress');
    seat.type('q');
    expect(await seat.ended).toBe(0);
    expect(lastModes(seat.sent())).toEqual(asItWas);
    // Entered once, and painted line by line from then on.
    expect(seat.sent().split('\x1b[?1049h')).toHaveLength(2);
    expect(seat.sent().split('\x1b[2J')).toHaveLength(2);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('gives the terminal back when %s ends it', async (signal) => {
    const seat = sitDownFor(['board', '--mouse'], temporaryFolder(loopWorkspace), { columns: 80, rows: 24 });
    await seat.until('Tell sales');
    expect(lastModes(seat.sent())).toMatchObject({ mouse: 'h' });
    seat.kill(signal);
    expect(await seat.ended).toBeGreaterThan(128);
    expect(lastModes(seat.sent())).toEqual({ ...asItWas, mouse: 'l' });
  });

  test('gives it back on Ctrl-C, and where an error of our own ends it, which is told afterwards', async () => {
    const stopped = sitDownFor(['board'], temporaryFolder(loopWorkspace), { columns: 80, rows: 24 });
    await stopped.until('Tell sales');
    stopped.type('\x03');
    expect(await stopped.ended).toBe(0);
    expect(lastModes(stopped.sent())).toEqual(asItWas);

    const folder = temporaryFolder({
      ...loopWorkspace,
      'crash.cjs': "process.once('SIGUSR2', () => { throw new Error('as planned'); });",
    });
    const command = { file: process.execPath, args: ['--require', join(folder, 'crash.cjs'), bin] };
    const crashed = sitDownFor(['board'], folder, { columns: 80, rows: 24 }, {}, command);
    await crashed.until('Tell sales');
    crashed.kill('SIGUSR2');
    expect(await crashed.ended).toBe(3);
    const [, after = ''] = crashed.sent().split('\x1b[?1049l');
    expect(after).toContain('as planned');
    expect(lastModes(crashed.sent())).toEqual(asItWas);
  });

  test('is suspended by Ctrl-Z, with the shell’s own screen, and comes back with fg', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const shell = { file: 'bash', args: ['--norc', '--noprofile', '-i'] };
    const seat = sitDownFor([], folder, { columns: 100, rows: 24 }, { PS1: 'ready> ' }, shell);
    await seat.until('ready>');
    seat.type(`'${process.execPath}' '${bin}' board\r`);
    await seat.until('Tell sales');
    seat.type('\x1a');
    await seat.until('Stopped');
    expect(seat.isOther()).toBe(false);
    seat.type('stty -a | grep -o -- "[-]*icanon"; fg\r');
    await seat.until('Tell sales');
    expect(seat.isOther()).toBe(true);
    seat.type('q');
    await seat.until(/fg\n[\s\S]*ready>\s*$/);
    seat.type('exit\r');
    await seat.ended;
    // In between the shell had its terminal as it wants it.
    expect(seat.sent()).toMatch(/[^-]icanon/);
    expect(lastModes(seat.sent())).toMatchObject({ screen: 'l', cursor: 'h' });
  });

  test('writes colours unless they are not wanted, and follows the mouse only where it may', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const plain = sitDownFor(['board'], folder, { columns: 80, rows: 24 }, { NO_COLOR: '1' });
    await plain.until('Tell sales');
    const dumb = sitDownFor(['board'], folder, { columns: 80, rows: 24 }, { TERM: 'dumb' });
    expect(await dumb.ended).toBe(0);
    expect(dumb.sent()).not.toContain('\x1b');
    // A click that nobody asked the terminal to tell of is no key.
    plain.type('\x1b[<0;20;4M?');
    await plain.until('All keys');
    plain.type('qq');
    await plain.ended;
    expect(plain.sent()).not.toMatch(/\x1b\[[1-9]\d*m/);

    const seat = sitDownFor(['board', '--mouse'], folder, { columns: 80, rows: 24 });
    await seat.until(/▌Tell sales/);
    // The second column begins at the eighteenth cell; cards begin below the heading.
    seat.type('\x1b[<0;20;4M');
    await seat.until(/▌Call back/);
    seat.type('\x1b[<0;20;4M');
    await seat.until('Call back about prices\n');
    seat.type('qq');
    expect(await seat.ended).toBe(0);
    expect(seat.sent()).toMatch(/\x1b\[1m/);
  });
});
