import { tmpdir } from 'node:os';
import { cxmapCommand } from './measure/cxmap.mjs';
import { quietEnvironment } from './measure/environment.mjs';
import { timeByTurns } from './measure/interleave.mjs';
import { median, ratioOf } from './measure/statistics.mjs';

/** How long it takes until a command that has nothing to do is done, against Node with an empty script. */
export function measureStartUp(installed, peers, rounds, say) {
  const cwd = tmpdir();
  const candidates = [
    { name: 'node -e 0', commands: [{ file: process.execPath, args: ['-e', '0'], cwd, env: quietEnvironment() }] },
    { name: 'cxmap --version', commands: [cxmapCommand(installed, cwd, ['--version'])] },
    { name: 'cxmap --help', commands: [cxmapCommand(installed, cwd, ['--help'])] },
    ...peers
      .filter(({ startUp }) => startUp !== undefined)
      .map(({ name, startUp }) => ({ name: `${name} ${startUp.args.at(-1)}`, commands: [startUp] })),
  ];
  const times = timeByTurns(candidates, rounds, say);
  const basis = median(times[0]);
  return candidates.map(({ name }, index) => {
    const ms = median(times[index]);
    return { name, ms, over: ms - basis, ratio: ratioOf(times[index], times[0]), times: times[index] };
  });
}
