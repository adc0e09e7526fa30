import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sitDown } from '../../testing/at-terminal.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { git } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const callback = 'tasks/2026-11/T-261102-7K3QX.yaml';
const keys = {
  enter: '\r',
  escape: '\x1b',
  tab: '\t',
  right: '\x1b[C',
  shiftRight: '\x1b[1;2C',
  shiftLeft: '\x1b[1;2D',
};

const wide = { columns: 120, rows: 30 };

function workspace(): { readonly folder: string; read(path: string): string } {
  const folder = temporaryFolder(loopWorkspace);
  return { folder, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

describe('somebody who knows no command', () => {
  test('finds a task, opens it, moves it with a note, is refused, gives it away and opens it again, by keys alone', async () => {
    const { folder, read } = workspace();
    const seat = sitDown(['board', '--by', 'ann'], folder, wide);
    await seat.until('2 cards');
    // Find it.
    seat.type('/call back');
    expect(await seat.until('1 card ')).not.toContain('Tell sales');
    seat.type(keys.enter);
    // Open it, and close it again.
    seat.type('o');
    await seat.until('callback');
    seat.type(keys.escape);
    // Where it cannot go, the board says where it can.
    seat.type(keys.shiftLeft);
    expect(await seat.until('cannot move')).toContain('in question');
    // Move it, with the note that the move needs.
    seat.type('m');
    await seat.until('Where to with T-261102-7K3QX?');
    seat.type(`Completed${keys.enter}`);
    await seat.until('Note: what the result is');
    seat.type(`${keys.enter}Called, the letter is clear now${keys.enter}`);
    await seat.until('in progress → completed');
    expect(read(callback)).toContain('note: Called, the letter is clear now');
    // What has ended is given to nobody.
    seat.type('a');
    await seat.until('Nothing like that can be done');
    // Open it again, and give it to Bob.
    seat.type(`m${keys.enter}`);
    await seat.until('why it is reopened');
    seat.type(`They called again${keys.enter}`);
    await seat.until('completed → open');
    seat.type('a');
    await seat.until('Who gets it');
    seat.type(`bob${keys.enter}`);
    await seat.until('By which day');
    seat.type(`2026-12-01${keys.enter}${keys.enter}`);
    await seat.until('due 2026-12-01');
    expect(read(callback)).toMatch(/owner: bob\ndue: 2026-12-01\nstatus: open\n/);
    seat.type('q');
    expect(await seat.ended).toBe(0);
  });

  test('takes a case to its end: a question, a task of it, and the answer to the client', async () => {
    const { folder, read } = workspace();
    const seat = sitDown(['board', 'cases', '--by', 'ann'], folder, wide);
    await seat.until('2 cards');
    seat.type('n');
    await seat.until('What to ask');
    seat.type(`Which page was it?${keys.enter}`);
    // The words for the client stay on the screen until they are read.
    await seat.until('may we ask: Which page was it?');
    seat.type(keys.escape);
    await seat.until('Clarifying 1');
    seat.type('m');
    await seat.until('make a task of it');
    seat.type(`make a task${keys.enter}`);
    await seat.until('What is to be done');
    seat.type(`Look at the page${keys.enter}`);
    await seat.until('Which type of task');
    seat.type(keys.enter);
    await seat.until('Who gets it');
    seat.type(`dan${keys.enter}`);
    await seat.until('By which day');
    seat.type(keys.enter);
    await seat.until('A tag');
    seat.type(keys.enter);
    await seat.until('→ the task T-261122-');
    expect(read('cases/2026-11/C-261105-9QW2Z.yaml')).toContain('kind: task');
    // A case does not move by itself while work on it goes on.
    seat.type(keys.shiftRight);
    await seat.until('while work on it goes on');
    seat.type('q');
    expect(await seat.ended).toBe(0);
  });

  test('works with a Russian keyboard', async () => {
    const { folder, read } = workspace();
    const seat = sitDown(['--locale', 'ru', 'board', '--by', 'dan'], folder, wide);
    await seat.until('2 карточки');
    seat.type('ь');
    await seat.until('Куда перевести T-261103-7KXYZ?');
    seat.type(keys.enter);
    await seat.until('открыта → в работе');
    expect(read('tasks/2026-11/T-261103-7KXYZ.yaml')).toContain('status: in_progress');
    seat.type(',');
    await seat.until('Все клавиши');
    seat.type('йй');
    expect(await seat.ended).toBe(0);
  });
});

describe('a board that is open', () => {
  test('shows what others change, and refuses a move that was decided on something older', async () => {
    const { folder, read } = workspace();
    const seat = sitDown(['board', '--by', 'ann'], folder, wide);
    await seat.until('In progress 1');
    seat.type(`${keys.right}m`);
    await seat.until('Where to with T-261102-7K3QX?');
    seat.type(`completed${keys.enter}`);
    await seat.until('what the result is');
    // Somebody else is quicker.
    await runCli(['task', 'move', '7K3QX', 'cancelled', '--note', 'Not needed', '--by', 'bob'], folder);
    await seat.until('Cancelled 1');
    const before = read(callback);
    seat.type(`Done${keys.enter}`);
    await seat.until('was changed by someone else meanwhile');
    expect(read(callback)).toBe(before);
    // A title that changes is another one on the screen, and a file that comes a card more.
    writeFileSync(join(folder, callback), before.replace('Call back about prices', 'Call nobody back'));
    await seat.until('Call nobody back');
    writeFileSync(join(folder, 'tasks/2026-11/T-261104-AAAAA.yaml'), read('tasks/2026-11/T-261103-7KXYZ.yaml'));
    await seat.until('Open 2');
    seat.type('q');
    await seat.ended;
  });

  test('asks who somebody is whom git does not know, once', async () => {
    const { folder, read } = workspace();
    const seat = sitDown(['board'], folder, wide);
    await seat.until('2 cards');
    seat.type(keys.shiftRight);
    await seat.until('Who are you?');
    seat.type(`dan${keys.enter}`);
    await seat.until('open → in progress');
    expect(read('tasks/2026-11/T-261103-7KXYZ.yaml')).toMatch(/by: dan\n\s+to: in_progress/);
    seat.type('m');
    await seat.until('Where to');
    seat.type(`in question${keys.enter}`);
    await seat.until('what the problem is');
    seat.type(`Which prices?${keys.enter}`);
    await seat.until('in progress → in question');
    seat.type('q');
    await seat.ended;
  });

  test('commits each change where that is asked for', async () => {
    const { folder } = workspace();
    git(folder, 'init', '-q');
    git(folder, 'config', 'user.name', 'Ann Lee');
    git(folder, 'config', 'user.email', 'ann@harbor.example');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'begin');
    const seat = sitDown(['board', '--by', 'ann', '--commit'], folder, wide);
    await seat.until('2 cards');
    seat.type(keys.shiftRight);
    await seat.until('open → in progress');
    seat.type('q');
    await seat.ended;
    expect(git(folder, 'log', '-1', '--format=%s')).toBe('Move T-261103-7KXYZ to in_progress: Tell sales\n');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('keeps what was answered where a step is refused', async () => {
    const { folder } = workspace();
    const seat = sitDown(['board', '--by', 'ann'], folder, wide);
    await seat.until('2 cards');
    seat.type('a');
    await seat.until('Who gets it');
    seat.type(`bob${keys.enter}soon${keys.enter}${keys.enter}`);
    await seat.until('“soon” is no date');
    seat.type(keys.enter);
    expect(await seat.until('> soon')).toContain('By which day');
    seat.type(keys.escape);
    await seat.until('Who gets it');
    seat.type(`${keys.escape}q`);
    expect(await seat.ended).toBe(0);
  });

  test('filters by person, team and tag, and shows ideas and cases on Tab', async () => {
    const { folder } = workspace();
    const seat = sitDown(['board', '--team', 'support'], folder, wide);
    await seat.until(/1 card .*Support/);
    seat.type('f');
    await seat.until('Whose cards?');
    seat.type(`Dan Fox${keys.enter}`);
    expect(await seat.until(/1 card .*Dan Fox/)).toContain('Tell sales');
    seat.type(keys.escape);
    await seat.until('2 cards');
    seat.type(keys.tab);
    await seat.until('Ideas');
    seat.type(keys.tab);
    expect(await seat.until('Cases')).toContain('=HYPERLINK');
    seat.type('\x03');
    expect(await seat.ended).toBe(0);
  });

  test('never lets a text of a client reach the terminal as anything but letters', async () => {
    const { folder } = workspace();
    const seat = sitDown(['board', 'cases'], folder, wide);
    await seat.until('[31mred');
    seat.type('o');
    await seat.until('C-261105-9QW2Z.yaml');
    seat.type('q');
    await seat.until('Triaged');
    seat.type('q');
    await seat.ended;
    expect(seat.sent()).not.toContain('\x1b[31m');
  });

  test('fits itself to another size of the window', async () => {
    const { folder } = workspace();
    const seat = sitDown(['board'], folder, wide);
    await seat.until('Completed 0');
    seat.resize(40, 12);
    expect(await seat.until('[Open 1]')).not.toContain('Completed');
    seat.resize(10, 4);
    await seat.until('small');
    seat.resize(200, 50);
    await seat.until('Completed 0');
    seat.type('q');
    await seat.ended;
  });
});
