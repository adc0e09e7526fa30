import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

type Files = Readonly<Record<string, string>>;

/** Moscow, where the day is three hours ahead; Dan, whom routing finds, is away from 1 December, and Bob stands in. */
const moscow: Files = {
  ...baseWorkspace,
  'cxmap.yaml': (baseWorkspace['cxmap.yaml'] ?? '').replace('UTC', 'Europe/Moscow'),
  'map/teams/sales.yaml': (baseWorkspace['map/teams/sales.yaml'] ?? '').replace(
    'head: true}',
    'head: true, away: [{from: 2026-12-01, to: 2026-12-10, deputy: bob}]}',
  ),
  'cases/2026-11/C-261120-00001.yaml': `source: survey
received: 2026-11-20T09:00:00Z
client: harbor-1
text: The price letter came after the price
tags: [prices]
`,
  'ideas/2026-11/I-261120-00002.yaml': `title: Tell support first
text: A week before the letter
status: received
author: bob
project: {milestones: [{name: Form, due: 2026-12-11}]}
history:
  - {at: 2026-11-20T09:00:00Z, by: ann, to: received}
`,
  'map.yaml': `columns: {external.id: ID, received: Date, text: Text}
constants: {source: survey, external: {system: poll}}
`,
  'in.csv': 'ID,Date,Text\n1,2026-10-31T22:30:00Z,Hello\n',
};

/** Half past one at night on 1 December in Moscow. */
const atNight = '2026-11-30T22:30:00Z';

const at = (folder: string, moment: string, ...argv: readonly string[]): Promise<Run> =>
  runCli([...argv, '--as-of', moment, ...(argv.includes('--by') ? [] : ['--by', 'ann'])], folder);

/** The files that a folder has and did not have. */
function newIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.yaml') && !(path in moscow),
  );
}

/** What is said of the files: the task, and the case that it is for. */
const written = (path = ''): string => `Written: ${path}, cases/2026-11/C-261120-00001.yaml\n`;

const call = ['--title', 'Call back', '--type', 'callback'];
const makers: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['task add', ['task', 'add', ...call, '--case', '00001']],
  ['case triage', ['case', 'triage', '00001', 'task', ...call]],
];

describe('a task for a case, at night in Moscow', () => {
  test.each(makers)('goes by %s to the deputy, under the day that it is there', async (name, argv) => {
    const folder = temporaryFolder(moscow);
    const { exit, stderr } = await at(folder, atNight, ...argv);
    const [path = ''] = newIn(folder);
    expect(path).toMatch(/^tasks\/2026-12\/T-261201-\w{5}\.yaml$/);
    expect(exit).toBe(0);
    const next = /T-261201-\w{5}/.exec(path)?.[0];
    const sentence = 'Dan Fox (dan) is away on 2026-12-01: Bob Ray (bob) stands in\n';
    const after = name === 'task add' ? `cxmap task move ${next} in_progress` : `cxmap show ${next}`;
    expect(stderr).toBe(`${sentence}${written(path)}Next: ${after}\n`);
    expect(readFileSync(join(folder, path), 'utf8')).toContain('owner: bob\ndue: 2026-12-03\n');
    expect((await runCli(['validate'], folder)).exit).toBe(0);
  });

  test('is the same task, whichever command makes it', async () => {
    const made = makers.map(async ([, argv]) => {
      const folder = temporaryFolder(moscow);
      await at(folder, atNight, ...argv);
      const [path = ''] = newIn(folder);
      return [path, readFileSync(join(folder, path), 'utf8')];
    });
    const [one, other] = await Promise.all(made);
    expect(other).toEqual(one);
  });

  test.each(makers)('given by %s to somebody who is away says so', async (_, argv) => {
    const folder = temporaryFolder(moscow);
    const { stderr } = await at(folder, atNight, ...argv, '--owner', 'dan');
    const sentence = 'Mind that Dan Fox (dan) is away on 2026-12-01; Bob Ray (bob) stands in\n';
    expect(stderr.startsWith(`${sentence}${written(newIn(folder)[0])}Next: cxmap `)).toBe(true);
    expect(stderr.split('\n')).toHaveLength(4);
  });
});

test.each([
  ['cases/2026-12/C-261201-', ['case', 'add', '--text', 'Hello', '--source', 'data']],
  ['cases/2026-12/C-261201-', ['case', 'add', '--text', 'Hello', '--source', 'data', '--received', atNight]],
  ['ideas/2026-12/I-261201-', ['idea', 'add', '--title', 'Call', '--text', 'Sooner', '--case', '00001']],
  ['ideas/2026-12/I-261201-', ['case', 'triage', '00001', 'idea', '--title', 'Call sooner']],
  ...['case', 'task', 'idea', 'announcement', 'question'].map((kind): [string, string[]] => [
    `${kind}s/2026-12/${kind.charAt(0).toUpperCase()}-261201-`,
    ['new', kind, 'Something'],
  ]),
])('the id and the folder %s have the day of the workspace: %j', async (begin, argv) => {
  const folder = temporaryFolder(moscow);
  const { exit, stderr } = await at(folder, atNight, ...argv);
  expect({ exit, stderr: exit === 0 ? '' : stderr }).toEqual({ exit: 0, stderr: '' });
  expect(newIn(folder)).toEqual([expect.stringContaining(begin)]);
});

test('a case that is imported is filed under the day that it was in the workspace', async () => {
  const folder = temporaryFolder(moscow);
  expect((await runCli(['case', 'import', 'in.csv', '--map', 'map.yaml'], folder)).exit).toBe(0);
  expect(newIn(folder)).toEqual([expect.stringContaining('cases/2026-11/C-261101-')]);
});

test('a milestone is done on the day that it is in the workspace', async () => {
  const folder = temporaryFolder(moscow);
  expect((await at(folder, atNight, 'idea', 'plan', '00002', '--done', 'Form')).exit).toBe(0);
  expect(readFileSync(join(folder, 'ideas/2026-11/I-261120-00002.yaml'), 'utf8')).toContain('done: 2026-12-01');
});

describe('somebody who leaves on 30 November', () => {
  const files: Files = {
    ...moscow,
    'map/teams/sales.yaml': baseWorkspace['map/teams/sales.yaml'] ?? '',
    'map/teams/support.yaml': (baseWorkspace['map/teams/support.yaml'] ?? '')
      .replace('name: Bob Ray', 'name: Bob Ray, left: 2026-11-30')
      .replace('stakeholder: bob', 'stakeholder: ann'),
  };
  const move = (moment: string, folder = temporaryFolder(files)): Promise<Run> =>
    at(folder, moment, 'case', 'clarify', '00001', '--question', 'Which letter?', '--by', 'bob');

  test('acts until that day ends in the workspace, whatever the clock of the moment shows', async () => {
    const folder = temporaryFolder(files);
    // Eleven in the evening of 30 November in Moscow.
    expect((await move('2026-12-01T01:00:00+05:00', folder)).exit).toBe(0);
    expect((await runCli(['validate'], folder)).stdout).not.toContain('bob left');
    expect((await move(atNight)).stderr).toContain('bob left on 2026-11-30');
  });

  test('is found in what was written by hand after it', async () => {
    const asked = `clarifications:\n  - {asked: ${atNight}, by: bob, question: Which letter?}\n`;
    const path = 'cases/2026-11/C-261120-00001.yaml';
    const folder = temporaryFolder({ ...files, [path]: `${files[path]}${asked}` });
    expect((await runCli(['validate'], folder)).stdout).toContain('bob left on 2026-11-30');
  });
});
