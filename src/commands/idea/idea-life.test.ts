import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { parseYaml } from '../../source/yaml.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { git } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

interface Desk {
  readonly folder: string;
  cx(...argv: readonly string[]): Promise<Run>;
  /** The same with something on standard input. */
  tell(stdin: string, ...argv: readonly string[]): Promise<Run>;
  read(path: string): string;
}

function desk(more: Readonly<Record<string, string>> = {}): Desk {
  const folder = temporaryFolder({ ...baseWorkspace, ...more });
  const by = (argv: readonly string[]): readonly string[] => (argv.includes('--by') ? argv : [...argv, '--by', 'ann']);
  return {
    folder,
    cx: (...argv) => runCli(by(argv), folder),
    tell: (stdin, ...argv) => runCli(by(argv), folder, { stdin }),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}

async function valid(folder: string): Promise<void> {
  const { exit, stdout } = await runCli(['validate'], folder);
  expect({ exit, stdout: exit === 0 ? '' : stdout }).toEqual({ exit: 0, stdout: '' });
}

const files = (folder: string): readonly string[] => readdirSync(join(folder, 'ideas/2026-11'));

const changes = `changes:
  - change: touchpoint/first-order
    set: {reality: It takes five minutes, emotion: 2, supported_by: [sales]}
  - change: handoff/new-prices
    set: {when: {lead_time: 7 working days}, confirm: true}
  - add: stage/trial
    after: purchase
    value: {name: Trial, goal: The client has seen it work}
  - change: team/sales
    set: {stages: {trial: {contact: direct}}}
  - add: touchpoint/first-try
    value:
      name: First try
      stage: trial
      owner: sales
      channels: [site]
      client_does: Tries it with an order of their own
      expectation: It is like the real one
      reality: Nobody has looked yet
      metrics: [first-order]
  - remove: touchpoint/old-form
`;

const oldForm = `name: Old form
stage: onboarding
owner: support
channels: [site]
client_does: Fills in the old form
expectation: It is short
reality: It is short
metrics: [first-order]
`;

/** As a person might write it. */
const byHand = `# What clients meet first
name: First order   # as sales calls it
stage:    onboarding
owner: support
channels: [ site,call ]
client_does: Places the first order
expectation: It takes ten minutes
reality: 'It takes ten minutes'   # measured in May

metrics: [first-order]
`;

describe('an employee’s idea', () => {
  test('goes over a contest and its volunteers to the changed map', async () => {
    const { folder, cx, tell, read } = desk({
      'map/touchpoints/old-form.yaml': oldForm,
      'map/touchpoints/first-order.yaml': byHand,
    });
    git(folder, 'init', '-q');
    git(folder, 'config', 'user.name', 'Ann Lee');
    git(folder, 'config', 'user.email', 'ann@harbor.example');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'begin');

    const text = ['--title', 'A trial before the first order', '--text', 'Let clients try it', '--author', 'bob'];
    expect((await tell(changes, 'idea', 'add', ...text, '--contest', '--with', '-', '--by', 'bob')).exit).toBe(0);
    const [file = ''] = files(folder);
    const id = file.slice(0, -'.yaml'.length);
    const move = (to: string, ...argv: readonly string[]): Promise<Run> => cx('idea', 'move', id, to, ...argv);
    expect((await move('in_analysis')).stdout).toBe(`${id} “A trial before the first order”: received → in_analysis\n`);
    await valid(folder);
    expect(
      (await cx('idea', 'score', id, '--client-value', '5', '--business-value', '3', '--effort', '2')).stdout,
    ).toContain('4 points');

    const early = await move('planned');
    expect(early.exit).toBe(1);
    expect(early.stderr).toContain('start, end, goal, scope, deliverables, milestones, and work');
    expect((await move('postponed', '--reason', 'After the release', '--approved-by', 'ann')).exit).toBe(0);
    const plan = [
      '--start',
      '2026-12-01',
      '--end',
      '2027-01-29',
      '--goal',
      'No client is surprised',
      '--scope',
      'New clients',
    ];
    const lists = [
      '--deliverable',
      'A trial',
      '--milestone',
      'Trial in use=2027-01-15',
      '--risk',
      'Nobody tries=Call them',
    ];
    expect((await cx('idea', 'plan', id, ...plan, ...lists)).stderr).toContain('still lacks work');
    expect((await cx('idea', 'plan', id, '--work', 'Build the trial')).stderr).toContain('is no work item');
    expect((await cx('idea', 'plan', id, '--work', 'Build the trial=dan=2027-01-10')).stderr).toContain(
      'Nothing is missing',
    );
    const alone = await move('planned');
    expect(alone.stderr).toContain(`cxmap idea volunteer ${id} <person> --approve`);
    expect((await cx('idea', 'volunteer', id, 'dan', '--by', 'dan')).exit).toBe(0);
    expect((await move('planned')).exit).toBe(1);
    expect((await cx('idea', 'volunteer', id, 'dan', '--approve')).stdout).toContain('Dan Fox (dan) is approved');
    expect((await move('planned')).exit).toBe(0);
    expect((await cx('idea', 'checkin', id, '--progress', 'Begun')).stderr).toContain('not under way');
    expect((await move('in_progress')).exit).toBe(0);
    expect((await cx('idea', 'checkin', id, '--progress', 'Half of it', '--risks', 'The licence')).exit).toBe(0);
    expect((await cx('idea', 'plan', id, '--done', 'Trial in use', '--done', 'build-the-trial')).exit).toBe(0);
    await valid(folder);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'under way');

    const dry = await move('implemented', '--results', 'Nobody was surprised', '--dry-run');
    expect(dry.stdout).toContain('+++ /dev/null');
    expect(existsSync(join(folder, 'map/touchpoints/first-try.yaml'))).toBe(false);
    expect((await move('implemented', '--results', 'Nobody was surprised', '--commit')).exit).toBe(0);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(
      git(folder, 'show', '--stat=200', '--format=')
        .replace(/\|.*/g, '')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(
      expect.arrayContaining(['map/success-map.yaml', 'map/teams/sales.yaml', 'map/touchpoints/old-form.yaml']),
    );
    expect(read('map/touchpoints/first-order.yaml')).toBe(
      `${byHand.replace("'It takes ten minutes'", "'It takes five minutes'")}emotion: 2\nsupported_by:\n  - sales\n`,
    );
    expect(read('map/handoffs/new-prices.yaml')).toContain('when: {lead_time: 7 working days, before: price-change}');
    expect(read('map/success-map.yaml')).toContain(`signed}
  - id: trial
    name: Trial
    goal: The client has seen it work
  - id: onboarding
`);
    expect(existsSync(join(folder, 'map/touchpoints/old-form.yaml'))).toBe(false);
    expect(read(`ideas/2026-11/${file}`)).toContain('applied:\n  at: 2026-11-22T10:00:00+00:00\n  by: ann\n');
    await valid(folder);
    expect((await cx('idea', 'apply', id)).stderr).toContain('is in the map since');
  });

  test('needs a case or an author, and goes one way', async () => {
    const { folder, cx } = desk();
    const { exit, stderr } = await cx(
      'idea',
      'add',
      '--title',
      'X',
      '--contest',
      '--department',
      'sales',
      '--tag',
      'price',
    );
    expect(exit).toBe(1);
    for (const words of ['--text', '--case', '--author', 'goes one way', '“prices”']) expect(stderr).toContain(words);
    expect(existsSync(join(folder, 'ideas'))).toBe(false);
  });

  test('may be told in a file, which cannot say what happened to it', async () => {
    const { folder, tell } = desk();
    const add = ['idea', 'add', '--author', 'bob', '--with', '-'];
    const told = (stdin: string): Promise<Run> => tell(stdin, ...add);
    expect((await told('title: X\ntext: Y\nstatus: planned\n')).stderr).toContain('cannot set status');
    expect((await told('title: [X\n')).exit).toBe(2);
    expect((await told('just words')).exit).toBe(2);
    expect((await tell('', 'idea', 'add', '--with', 'nowhere.yaml')).stderr).toContain('There is no file nowhere.yaml');
    const unknown = await told('title: X\ntext: Y\nscroe: {client_value: 4}\n');
    // The file is not there yet, so no line of it is shown.
    expect(unknown.stderr).toBe(
      'cxmap: Refused: this would bring new errors into the workspace\n       scroe: There is no field “scroe” here → Did you mean “score”?\n',
    );
    const score = await told('title: X\ntext: Y\nscore: {client_value: 4}\n');
    expect(score.stderr).toContain('\n       score: The field “effort” is missing\n');
    expect(existsSync(join(folder, 'ideas'))).toBe(false);
    expect((await told('title: X\ntext: Y\nscore: {client_value: 4, business_value: 1, effort: 1}\n')).exit).toBe(0);
    await valid(folder);
  });
});

const received = `title: Answer calls at night
text: Around the clock
status: received
author: bob
history:
  - {at: 2026-11-10T09:00:00Z, by: ann, to: received}
`;
const inAnalysis = `${received.replace('status: received', 'status: in_analysis')}  - {at: 2026-11-11T09:00:00Z, by: ann, to: in_analysis}
route: {department: sales}
`;
const first = 'ideas/2026-11/I-261110-00001.yaml';

describe('who rejects, proposes', () => {
  test('so a rejection wants a reason and an alternative, and keeps both', async () => {
    const { folder, cx, read } = desk({ [first]: inAnalysis });
    const none = await cx('idea', 'move', '00001', 'rejected');
    expect(none.stderr).toContain('add --reason <reason>, --alternative <alternative>');
    expect((await cx('idea', 'move', '00001', 'rejected', '--reason', 'Two calls a month')).exit).toBe(1);
    const done = await cx(
      ...['idea', 'move', '00001', 'rejected', '--reason', 'Two calls a month', '--consequences', 'Three more people'],
      ...['--alternative', 'A call back before ten', '--alternative', 'A form that works at night'],
    );
    expect(done.exit).toBe(0);
    expect(read(first)).toContain(`rejection:
  reason: Two calls a month
  consequences: Three more people
  alternatives:
    - A call back before ten
    - A form that works at night
`);
    await valid(folder);
    expect((await cx('idea', 'move', '00001', 'in_analysis')).stderr).toContain('which alternative was found');
    expect((await cx('idea', 'move', '00001', 'in_analysis', '--note', 'A partner takes the calls')).exit).toBe(0);
    expect((await cx('idea', 'move', '00001', 'rejected')).stderr).toContain('--reason');
  });

  test('in Russian too', async () => {
    const { cx } = desk({ [first]: inAnalysis });
    const { stderr } = await cx('idea', 'move', '00001', 'rejected', '--locale', 'ru');
    expect(stderr).toContain('Чтобы перевести I-261110-00001 в «rejected», добавьте --reason <reason>, --alternative');
  });

  test('and an option that a move has no use for is not taken in silence', async () => {
    const { cx } = desk({ [first]: received });
    const { exit, stderr } = await cx('idea', 'move', '00001', 'in_analysis', '--contest', '--results', 'Great');
    expect(exit).toBe(1);
    expect(stderr).toContain('has no use for --results');
  });
});

const second = 'ideas/2026-11/I-261112-00002.yaml';
const caseFile = (id: string, client: string, ref: string): Readonly<Record<string, string>> => ({
  [`cases/2026-11/${id}.yaml`]: `source: survey
received: 2026-11-09T09:00:00Z
client: ${client}
text: Nobody answers at night
tags: []
decision: {kind: idea, at: 2026-11-10T09:00:00Z, by: ann, refs: [${ref}]}
`,
});
const twice = {
  ...caseFile('C-261109-00003', 'harbor-1', 'I-261110-00001'),
  ...caseFile('C-261109-00004', 'harbor-1', 'I-261112-00002'),
  [first]: received.replace('author: bob\n', 'cases: [C-261109-00003]\nsupporters: [harbor-1]\n'),
  [second]: `${received}cases: [C-261109-00004]\n`.replace('author: bob', 'author: ann'),
};

describe('a project', () => {
  test('begins as a file to fill in, in the language of the workspace', async () => {
    const { cx } = desk({ [first]: inAnalysis });
    for (const locale of locales) {
      const { stdout } = await cx('idea', 'plan', '00001', '--template', '--locale', locale);
      expect(Object.keys(Object(Object(parseYaml(stdout).value).project))).toEqual([
        'start',
        'end',
        'goal',
        'scope',
        'deliverables',
        'milestones',
        'work',
        'risks',
      ]);
    }
  });

  test('comes with the move to planned, from a file', async () => {
    const { folder, tell, read } = desk({ [first]: inAnalysis });
    const project = `project:
  start: 2026-12-01
  end: 2027-01-29
  goal: Nobody waits
  scope: Calls
  deliverables: [A queue]
  milestones: [{name: Queue, due: 2026-12-11}]
  work: [{id: queue, name: Queue, owner: dna}]
`;
    const planned = ['idea', 'move', '00001', 'planned', '--with', '-'];
    const wrong = await tell(project, ...planned);
    expect(wrong.exit).toBe(1);
    expect(wrong.stderr).toContain('Allowed: ann, bob, dan');
    expect((await tell(project.replace('dna', 'dan'), ...planned)).exit).toBe(0);
    expect(read(first)).toContain('goal: Nobody waits');
    await valid(folder);
  });
});

describe('two ideas that say the same', () => {
  test('become one, and every client who asked is kept', async () => {
    const { folder, cx, read } = desk(twice);
    await valid(folder);
    const run = await cx('idea', 'merge', '00001', '--into', '00002');
    expect(run.stdout).toBe('I-261110-00001 goes up in I-261112-00002 “Answer calls at night”, with 1 case\n');
    await valid(folder);
    expect(read(second)).toContain('cases: [C-261109-00004, C-261109-00003]');
    expect(read(second)).toContain('supporters:\n  - harbor-1\n');
    expect(read('cases/2026-11/C-261109-00003.yaml')).toContain('refs: [I-261112-00002]');
    expect(read(first)).toContain('status: rejected');
    expect(read(first)).toContain('alternatives:\n    - I-261112-00002\n');
    const again = await cx('idea', 'merge', '00001', '--into', '00002');
    expect(again.stderr).toContain('its work has ended');
    expect((await cx('idea', 'merge', '00002', '--into', '00002')).stderr).toContain('into itself');
    expect((await cx('idea', 'merge', '00002')).exit).toBe(2);
  });
});

describe('an implemented idea', () => {
  const implemented = (wishes: string): string => `title: Prices first
text: Support hears first
status: implemented
author: bob
route: {department: sales}
project: {start: 2026-11-01, end: 2026-11-10, goal: X, scope: Y, deliverables: [Z], milestones: [{name: A, due: 2026-11-05}], work: [{id: a, name: A, owner: ann}]}
outcome: {at: 2026-11-14, results: Nobody is surprised}
history:
  - {at: 2026-11-10, by: ann, to: received}
  - {at: 2026-11-11, by: ann, to: in_analysis}
  - {at: 2026-11-12, by: ann, to: planned}
  - {at: 2026-11-13, by: ann, to: in_progress}
  - {at: 2026-11-14, by: ann, to: implemented}
changes: ${wishes}
`;

  test('that was never written into the map is, by a command of its own', async () => {
    const { folder, cx, read } = desk({ [first]: implemented('[{change: handoff/new-prices, set: {confirm: true}}]') });
    const before = read('map/handoffs/new-prices.yaml');
    expect((await cx('idea', 'apply', '00001')).stdout).toContain('is in the map now (1 file)');
    expect(read('map/handoffs/new-prices.yaml')).toBe(`${before}confirm: true\n`);
    await valid(folder);
  });

  test('retires what older records still tell of, and deletes what nobody names', async () => {
    const { folder, cx, read } = desk({
      'map/touchpoints/old-form.yaml': oldForm,
      'cases/2026-11/C-261101-00009.yaml':
        'source: data\nreceived: 2026-11-01\ntouchpoint: old-form\nstage: purchase\ntext: Slow\n',
      [first]: implemented('[{remove: touchpoint/old-form}]'),
    });
    const run = await cx('idea', 'apply', '00001');
    expect(run.stderr).toContain(
      'touchpoint/old-form is still told of in other files, so it is retired from 2026-11-22',
    );
    expect(read('map/touchpoints/old-form.yaml')).toBe(`${oldForm}retired: 2026-11-22\n`);
    await valid(folder);
  });

  test.each([
    ['[{change: touchpoint/nowhere, set: {emotion: 1}}]', 'there is no touchpoint/nowhere'],
    ['[{add: team/sales, value: {name: Other}}]', 'is there already, and is another'],
    ['[{add: stage/trial, after: nowhere, value: {name: T, goal: G}}]', 'is to come after is not there'],
    ['[{remove: team/sales}]', 'new errors'],
  ])('whose change does not fit is refused: %s', async (wishes, words) => {
    const { folder, cx } = desk({ [first]: implemented(wishes) });
    const { exit, stderr } = await cx('idea', 'apply', '00001');
    expect(exit).toBe(1);
    expect(stderr).toContain(words);
    expect(existsSync(join(folder, 'map/teams/sales.yaml'))).toBe(true);
  });
});
