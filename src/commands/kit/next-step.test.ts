import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { commandTable } from '../table.gen.ts';
import { commandsWithNext } from './next-step.ts';

test('every command that changes files of the map knows what comes next, and no other does', async () => {
  const commands = await Promise.all(commandTable.map(({ load }) => load()));
  const changing = commands.filter(({ options }) => options.some(({ flags }) => flags === '--commit'));
  // Cases come in by the thousand: what became of them is told otherwise. After a board nobody needs a command.
  const names = changing.map(({ name }) => name).filter((name) => name !== 'case import' && name !== 'board');
  expect([...commandsWithNext].sort()).toEqual(names.sort());
});

/** Pastes what a run offers, and goes on so; what was pasted. */
async function follow(folder: string, argv: readonly string[], steps: number): Promise<readonly string[]> {
  const pasted: string[] = [];
  let { exit, stderr } = await runCli([...argv, '--by', 'ann'], folder);
  expect({ exit, argv }).toEqual({ exit: 0, argv });
  for (let step = 0; step < steps; step++) {
    const next = /^(?:Next|Дальше): cxmap (.*)$/m.exec(stderr)?.[1]?.split(' ');
    if (!next) break;
    pasted.push(next.join(' '));
    const isChange = next[0] === 'task';
    ({ exit, stderr } = await runCli([...next, ...(isChange ? ['--by', 'ann'] : [])], folder));
    expect({ exit, next }).toEqual({ exit: 0, next });
  }
  return pasted;
}

describe('what comes next can be pasted', () => {
  test('from a case to the work on it', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const said = ['case', 'add', '--text', 'The list is hard to find', '--source', 'data'];
    const [route = ''] = await follow(folder, said, 1);
    expect(route).toMatch(/^route C-261122-\w{5} --explain$/);
    const id = route.split(' ')[1] ?? '';
    const decided = ['case', 'triage', id, 'task', '--title', 'Show it', '--type', 'callback', '--owner', 'ann'];
    const [show = ''] = await follow(folder, decided, 1);
    expect(show).toMatch(/^show T-261122-\w{5}$/);
    const task = show.split(' ')[1] ?? '';
    expect(await follow(folder, ['task', 'move', task, 'in_progress'], 1)).toEqual([`show ${task}`]);
    expect(await follow(folder, ['task', 'move', task, 'completed', '--note', 'Done'], 1)).toEqual(['mine ann']);
  });

  test('from a task that is new to the one who does it', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const added = ['task', 'add', '--title', 'Call', '--type', 'callback', '--owner', 'ann', '--note', 'Asked for'];
    const pasted = await follow(folder, added, 2);
    expect(pasted).toEqual([
      expect.stringMatching(/^task move T-261122-\w{5} in_progress$/),
      expect.stringMatching(/^show T-261122-\w{5}$/),
    ]);
  });

  test('after a definition', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const { stderr } = await runCli(['set', 'channel/site', 'name=Our site', '--locale', 'ru'], folder);
    expect(stderr).toBe('Записано: map/vocabulary.yaml\nДальше: cxmap validate\n');
  });
});

test('for programs it is a field, and nothing is told where nothing was written', async () => {
  const folder = temporaryFolder(loopWorkspace);
  const set = ['set', 'channel/site', 'name=Our site'];
  const planned = await runCli([...set, '--dry-run'], folder);
  expect(planned.stderr).not.toContain('Next');
  expect(JSON.parse((await runCli([...set, '--dry-run', '-f', 'json'], folder)).stdout)).not.toHaveProperty('next');
  const done = await runCli([...set, '-f', 'json'], folder);
  expect(done).toMatchObject({ exit: 0, stderr: '' });
  expect(JSON.parse(done.stdout)).toMatchObject({ files: [{ path: 'map/vocabulary.yaml' }], next: 'cxmap validate' });
  expect((await runCli(set, folder)).stderr).toBe('');
});
