// How long the board takes to open beside `list tasks`, and from a key to the written file. node benchmarks/board.mjs [files] [rounds]
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as pty from '@lydell/node-pty';
import { openCorpus } from './corpus/corpus.mjs';
import { cxmapCommand } from './measure/cxmap.mjs';
import { quietEnvironment } from './measure/environment.mjs';
import { runOnce } from './measure/run-once.mjs';
import { median, ratioOf } from './measure/statistics.mjs';
import { table } from './report/table.mjs';

const size = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);
/** So many cards are moved in a round, the first by a program that has moved none yet. */
const moves = 4;
const installed = fileURLToPath(new URL('..', import.meta.url));
const dir = join(tmpdir(), 'cxmap-bench');
mkdirSync(dir, { recursive: true });
const { folder } = openCorpus(dir, size);
const cache = join(dir, 'board-cache');
const [person] = /(?<=- id: |- \{id: )[\w-]+/.exec(readFileSync(teamFile(), 'utf8')) ?? [];

const run = (...args) => ({
  name: args.join(' '),
  commands: [cxmapCommand(installed, folder, args, { CXMAP_CACHE_DIR: cache })],
});
// What was read and found is kept from the second check on.
for (let checks = 0; checks < 2; checks++) runOnce(run('validate'));

const times = { list: [], opens: [], first: [], later: [] };
for (let round = 0; round < rounds; round++) {
  times.list.push(runOnce(run('list', 'tasks')).ms);
  await atBoard();
}
const line = (name, all) => [name, median(all).toFixed(0), ratioOf(all, times.list).ratio.toFixed(2)];
process.stdout.write(
  `${table(
    [`${size} files`, 'ms', 'beside list'],
    [
      line('list tasks, whole process', times.list),
      line('board, to the first screen', times.opens),
      line('first key, to the written file', times.first),
      line('later keys, to the written file', times.later),
    ],
  )}\n`,
);

/** Opens the board, waits as a person does, and moves cards from the first column to the next. */
async function atBoard() {
  const began = performance.now();
  const bin = join(installed, 'bin/cxmap.js');
  const board = pty.spawn(process.execPath, [bin, 'board', '--by', person], {
    cols: 120,
    rows: 30,
    cwd: folder,
    env: quietEnvironment({ CXMAP_CACHE_DIR: cache, TERM: 'xterm-256color' }),
  });
  let shown = '';
  board.onData((bytes) => {
    shown += bytes;
  });
  // The end of the first painting.
  while (!shown.includes('\x1b[?2026l')) await sleep(1);
  times.opens.push(performance.now() - began);
  for (let move = 0; move < moves; move++) {
    await sleep(1_500);
    const before = newestTask();
    const pressed = performance.now();
    board.write('L');
    while (newestTask() === before) {
      if (performance.now() - pressed > 20_000) throw new Error(`Nothing was written:\n${shown.slice(-2_000)}`);
    }
    times[move === 0 ? 'first' : 'later'].push(performance.now() - pressed);
    await sleep(500);
    // The selection went with the card.
    board.write('h');
  }
  board.kill();
}

/** When a file of the tasks was last written: in the folders of a corpus that is one look each. */
function newestTask() {
  const tasks = join(folder, 'tasks');
  return Math.max(...readdirSync(tasks).map((month) => statSync(join(tasks, month)).mtimeMs));
}

function teamFile() {
  const teams = join(folder, 'map/teams');
  return join(teams, readdirSync(teams)[0] ?? '');
}
