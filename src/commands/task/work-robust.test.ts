import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel, type Model } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { startBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

type Files = Readonly<Record<string, string>>;

const said = (id: string, decision = ''): Files => ({
  [`cases/2026-11/${id}.yaml`]: `source: survey
received: 2026-11-09T09:00:00Z
client: harbor-1
text: Nobody calls back
tags: []
${decision}`,
});
const decidedFor = (ref: string): string =>
  `decision: {kind: task, at: 2026-11-10T09:00:00Z, by: ann, refs: [${ref}]}\n`;

const taskFile: Files = {
  'tasks/2026-11/T-261110-7K3QX.yaml': `title: Call back
type: callback
owner: ann
due: 2026-11-12
status: completed
cases: [C-261109-00001, C-261109-00002]
history:
  - {at: 2026-11-10T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-12}
  - {at: 2026-11-10T10:00:00Z, by: ann, to: in_progress}
  - {at: 2026-11-10T11:00:00Z, by: ann, to: completed, note: Called}
`,
};

const ideaFile = (id: string, status: string, more: string, ...moves: readonly string[]): Files => ({
  [`ideas/2026-11/${id}.yaml`]: `title: Idea ${id}
text: Something better
status: ${status}
author: bob
route: {department: sales}
project: {start: 2026-12-01, end: 2026-12-24, goal: X, scope: Y, deliverables: [Z], milestones: [{name: A, due: 2026-12-05}], work: [{id: a, name: A, owner: ann}]}
${more}history:
${['received', ...moves].map((to, index) => `  - {at: 2026-11-1${index}, by: ann, to: ${to}}\n`).join('')}`,
});

/** Every file of a folder with its text. */
function tree(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

describe('a command that was killed between two of its writes', () => {
  const changes = `changes:
  - {change: touchpoint/first-order, set: {reality: It takes five minutes}}
  - {add: stage/trial, after: purchase, value: {name: Trial, goal: It works}}
  - {change: team/sales, set: {stages: {trial: {contact: direct}}}}
  - {add: touchpoint/first-try, value: {name: First try, stage: trial, owner: sales, channels: [site], client_does: Tries it, expectation: It works}}
  - {remove: handoff/new-prices}
`;
  test.each<[name: string, files: Files, argv: readonly string[], writes: number]>([
    [
      'task add',
      { ...said('C-261109-00001'), ...said('C-261109-00002') },
      ['task', 'add', '--title', 'Call', '--type', 'callback', '--case', '00001', '--case', '00002'],
      3,
    ],
    [
      'task close',
      {
        ...taskFile,
        ...said('C-261109-00001', decidedFor('T-261110-7K3QX')),
        ...said('C-261109-00002', decidedFor('T-261110-7K3QX')),
      },
      ['task', 'close', '7K3QX', '--outcome', 'not_satisfied', '--channel', 'call', '--note', 'Still wrong'],
      3,
    ],
    [
      'case triage … task',
      said('C-261109-00001'),
      ['case', 'triage', '00001', 'task', '--title', 'Call', '--type', 'callback', '--tag', 'prices'],
      2,
    ],
    [
      'case triage … idea',
      said('C-261109-00001'),
      ['case', 'triage', '00001', 'idea', '--title', 'Call', '--reason', 'Often'],
      2,
    ],
    [
      'case triage … --into',
      { ...said('C-261109-00001'), ...ideaFile('I-261110-00004', 'in_analysis', '', 'in_analysis') },
      ['case', 'triage', '00001', 'idea', '--into', '00004'],
      2,
    ],
    [
      'case answer',
      {
        ...taskFile,
        ...said('C-261109-00001', decidedFor('T-261110-7K3QX')),
        ...said('C-261109-00002', decidedFor('T-261110-7K3QX')),
      },
      ['case', 'answer', '00001', '--outcome', 'not_satisfied', '--channel', 'call', '--note', 'Still wrong'],
      2,
    ],
    [
      'idea add',
      { ...said('C-261109-00001'), ...said('C-261109-00002') },
      ['idea', 'add', '--title', 'Call', '--text', 'Sooner', '--case', '00001', '--case', '00002'],
      3,
    ],
    [
      'idea merge',
      {
        ...said('C-261109-00001', decidedFor('I-261110-00003')),
        ...said('C-261109-00002', decidedFor('I-261110-00003')),
        ...ideaFile('I-261110-00003', 'received', 'cases: [C-261109-00001, C-261109-00002]\n'),
        ...ideaFile('I-261110-00004', 'in_analysis', '', 'in_analysis'),
      },
      ['idea', 'merge', '00003', '--into', '00004'],
      4,
    ],
    [
      'idea move',
      ideaFile('I-261110-00003', 'in_progress', changes, 'in_analysis', 'planned', 'in_progress'),
      ['idea', 'move', '00003', 'implemented', '--results', 'It works'],
      6,
    ],
  ])('%s leaves what validate explains, and completes when it is run again', async (_, files, argv, count) => {
    const start = { ...baseWorkspace, ...files };
    const whole = temporaryFolder(start);
    const { exit, stdout } = await runCli([...argv, '--by', 'ann', '--format', 'json'], whole);
    expect(exit).toBe(0);
    const done = tree(whole);
    const writes: readonly { readonly path: string; readonly change: string }[] = JSON.parse(stdout).files;
    expect(writes).toHaveLength(count);
    for (let made = 1; made < writes.length; made++) {
      const folder = temporaryFolder(start);
      for (const { path, change } of writes.slice(0, made)) {
        if (change === 'removed') rmSync(join(folder, path));
        else writeInto(folder, { [path]: done[path] ?? '' });
      }
      expect((await runCli(['validate'], folder)).exit).toBeLessThan(2);
      const again = await runCli([...argv, '--by', 'ann'], folder);
      expect(`${made}: ${again.exit} ${again.exit === 0 ? '' : again.stderr}`).toBe(`${made}: 0 `);
      expect(tree(folder)).toEqual(done);
    }
    expect((await runCli(['validate'], whole)).exit).toBe(0);
  });
});

test('twenty commands started at once on one workspace are all done, each once', async () => {
  const people = ['ann', 'bob', 'dan'];
  const folder = temporaryFolder({
    ...baseWorkspace,
    ...said('C-261109-00001'),
    ...Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [
        `tasks/2026-11/T-261110-000${10 + index}.yaml`,
        taskFile['tasks/2026-11/T-261110-7K3QX.yaml']
          ?.replace(/status.*\ncases.*\n/, 'status: open\n')
          .split('\n')
          .slice(0, -3)
          .join('\n') ?? '',
      ]),
    ),
    ...ideaFile('I-261110-00003', 'in_progress', '', 'in_analysis', 'planned', 'in_progress'),
  });
  const commands = [
    ...Array.from({ length: 8 }, (_, index) => [
      'task',
      'add',
      '--title',
      `Call ${index}`,
      '--type',
      'callback',
      '--case',
      '00001',
    ]),
    ...Array.from({ length: 6 }, (_, index) => ['task', 'assign', `000${10 + index}`, people[1 + (index % 2)] ?? '']),
    ...Array.from({ length: 6 }, (_, index) => ['idea', 'checkin', '00003', '--progress', `Step ${index}`]),
  ];
  const runs = await Promise.all(commands.map((argv) => startBin([...argv, '--by', 'ann'], folder)));
  expect(runs.filter(({ exit }) => exit !== 0)).toEqual([]);
  const model = await buildModel(memoryRepo(tree(folder)));
  const titles = model.all('task').map(({ value }) => value.title);
  expect(titles.filter((title) => /^Call \d+$/.test(title))).toHaveLength(8);
  expect(new Set(titles)).toHaveLength(9);
  expect(new Set(model.get('case', 'C-261109-00001')?.value.decision?.refs)).toHaveLength(8);
  const assigned = model.all('task').filter(({ value }) => value.title === 'Call back');
  expect(assigned).toHaveLength(6);
  expect(assigned.map(({ value }) => value.history.length)).toEqual(assigned.map(() => 2));
  const steps = model.get('idea', 'I-261110-00003')?.value.checkins?.map(({ progress }) => progress);
  expect(steps).toHaveLength(6);
  expect(new Set(steps)).toHaveLength(6);
  expect((await runCli(['validate'], folder)).exit).toBe(0);
});

describe('after any sequence of commands', () => {
  const start: Files = {
    ...baseWorkspace,
    ...said('C-261109-00001'),
    ...said('C-261109-00002'),
    ...ideaFile('I-261110-00003', 'received', ''),
    ...ideaFile(
      'I-261110-00004',
      'in_analysis',
      'changes: [{change: team/sales, set: {gains: Fewer calls}}]\n',
      'in_analysis',
    ),
  };
  const anyCase = fc.constantFrom('00001', '00002');
  const anyIdea = fc.constantFrom('00003', '00004');
  const anyTask = fc.nat(2);
  const ideaMove = fc.constantFrom(
    ['in_analysis'],
    ['planned'],
    ['in_progress'],
    ['postponed', '--reason', 'Later', '--approved-by', 'dan'],
    ['rejected', '--reason', 'Dear', '--alternative', 'A form'],
    ['cancelled', '--cause', 'Dear', '--alternative', 'A form'],
    ['implemented', '--results', 'Good'],
  );
  const outcome = fc.constantFrom('satisfied', 'not_satisfied', 'unreachable', 'no_reply_needed');
  /** One or more commands, about the tasks that there are by then. */
  type Wish = (task: (index: number) => string) => readonly (readonly string[])[];
  const moved = (task: string, to: string, ...more: readonly string[]): readonly string[] => [
    'task',
    'move',
    task,
    to,
    '--note',
    'So',
    ...more,
  ];
  const about = <T>(any: fc.Arbitrary<T>, make: (picked: T, task: (index: number) => string) => ReturnType<Wish>) =>
    any.map(
      (picked): Wish =>
        (task) =>
          make(picked, task),
    );
  const wish: fc.Arbitrary<Wish> = fc.oneof(
    {
      weight: 3,
      arbitrary: about(fc.tuple(anyCase, anyCase), ([one, other]) => [
        ['task', 'add', '--title', `For ${one}`, '--type', 'callback', '--case', one, '--case', other],
      ]),
    },
    {
      weight: 4,
      arbitrary: about(anyTask, (index, task) => [moved(task(index), 'in_progress'), moved(task(index), 'completed')]),
    },
    {
      weight: 4,
      arbitrary: about(fc.tuple(anyTask, outcome), ([index, how], task) => [
        ['task', 'close', task(index), '--outcome', how, '--channel', 'call', '--note', 'So'],
      ]),
    },
    about(fc.tuple(anyTask, fc.constantFrom('open', 'in_question', 'cancelled')), ([index, to], task) => [
      moved(task(index), to, ...(to === 'open' ? ['--owner', 'dan'] : [])),
    ]),
    about(fc.tuple(anyTask, fc.constantFrom('ann', 'bob')), ([index, who], task) => [
      ['task', 'assign', task(index), who],
      ['task', 'escalate', task(index), '--reason', 'Conflict'],
    ]),
    about(fc.tuple(anyIdea, ideaMove), ([idea, how]) => [['idea', 'move', idea, ...how, '--note', 'So']]),
    about(anyCase, (one) => [
      ['idea', 'add', '--title', 'Better', '--text', 'More', '--case', one, '--department', 'sales'],
    ]),
    fc.constant<Wish>(() => [['idea', 'merge', '00003', '--into', '00004']]),
  );

  const modelOf = (folder: string): Promise<Model> => buildModel(memoryRepo(tree(folder)));
  const answersIn = (model: Model): ReadonlyMap<string, number> =>
    new Map(model.all('case').map(({ id, value }) => [id, value.answers?.length ?? 0]));

  test('the workspace validates, and no case was closed over work that went on', async () => {
    let closed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 8, maxLength: 14 }), async (wishes) => {
        const folder = temporaryFolder(start);
        let before = await modelOf(folder);
        for (const make of wishes) {
          const tasks = before.all('task').map(({ id }) => id);
          for (const argv of make((index) => tasks[index % tasks.length] ?? 'none')) {
            const { exit, stderr } = await runCli([...argv, '--by', 'ann'], folder);
            if (exit > 1) throw new Error(`${argv.join(' ')}: ${stderr}`);
            if (exit === 1) continue;
            const after = await modelOf(folder);
            const answers = answersIn(before);
            for (const { id, value } of after.all('case')) {
              if (value.answers?.length === answers.get(id) || value.answers?.at(-1)?.outcome === 'not_satisfied')
                continue;
              const work = [...after.all('task'), ...after.all('idea')].filter((one) => one.value.cases?.includes(id));
              const ends = ['completed', 'cancelled', 'implemented', 'rejected'];
              if (value.answers) expect(work.filter((one) => !ends.includes(one.value.status))).toEqual([]);
              closed += value.answers ? 1 : 0;
            }
            before = after;
          }
        }
        const { exit, stdout } = await runCli(['validate'], folder);
        expect({ exit, stdout: exit === 0 ? '' : stdout }).toEqual({ exit: 0, stdout: '' });
      }),
      { numRuns: 40 },
    );
    expect(closed).toBeGreaterThan(0);
  });
});
