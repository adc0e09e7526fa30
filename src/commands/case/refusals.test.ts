import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

type Files = Readonly<Record<string, string>>;

const said = (more = ''): string => `source: survey
received: 2026-11-09T09:00:00Z
client: harbor-1
channel: site
text: Nobody calls back
tags: []
${more}`;
const decided = (...refs: readonly string[]): string =>
  said(
    `decision: {kind: ${refs[0]?.startsWith('I') ? 'idea' : 'task'}, at: 2026-11-10T09:00:00Z, by: ann, refs: [${refs.join(', ')}]}\n`,
  );
const taskFile = (cases: string, status: string, ...moves: readonly string[]): string => `title: Call back
type: callback
owner: ann
due: 2026-11-12
status: ${status}
cases: [${cases}]
history:
  - {at: 2026-11-10T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-12}
${moves.map((move) => `  - {${move}}\n`).join('')}`;
const ideaFile = (status: string, ...moves: readonly string[]): string => `title: A queue for calls
text: Nobody waits longer than an hour
status: ${status}
author: bob
route: {contest: true}
project: {start: 2026-12-01, end: 2026-12-24, goal: X, scope: Y, deliverables: [Z], milestones: [{name: A, due: 2026-12-05}], work: [{id: a, name: A, owner: ann}]}
volunteers: [{person: dan, at: 2026-11-10, approved_by: ann}]
outcome: {at: 2026-11-14, results: Nobody waits}
changes: [{change: handoff/new-prices, set: {confirm: true}}]
history:
${['received', ...moves].map((to, index) => `  - {at: 2026-11-1${index}, by: ann, to: ${to}}\n`).join('')}`;

/** A record for each command: every one has an entry that is newer than 9 November. */
const files: Files = {
  ...baseWorkspace,
  'map/vocabulary.yaml': (baseWorkspace['map/vocabulary.yaml'] ?? '').replace(
    'tags:\n',
    'tags:\n  - {id: letters, name: Letters, group: process, retired: 2026-10-01}\n',
  ),
  'cases/2026-11/C-261109-00001.yaml': said(),
  'cases/2026-11/C-261109-00002.yaml': said('clarifications: [{asked: 2026-11-10, by: ann, question: Which month?}]\n'),
  'cases/2026-11/C-261109-00003.yaml': decided('T-261110-00004'),
  'tasks/2026-11/T-261110-00004.yaml': taskFile(
    'C-261109-00003',
    'completed',
    'at: 2026-11-11T09:00:00Z, by: ann, to: in_progress',
    'at: 2026-11-16T09:00:00Z, by: ann, to: completed, note: Called',
  ),
  'tasks/2026-11/T-261110-00005.yaml': taskFile('C-261109-00006', 'open'),
  'cases/2026-11/C-261109-00006.yaml': decided('T-261110-00005'),
  'ideas/2026-11/I-261110-00007.yaml': ideaFile('in_analysis', 'in_analysis'),
  'ideas/2026-11/I-261110-00010.yaml': ideaFile('received'),
  'ideas/2026-11/I-261110-00008.yaml': ideaFile('in_progress', 'in_analysis', 'planned', 'in_progress'),
  'ideas/2026-11/I-261110-00009.yaml': ideaFile('implemented', 'in_analysis', 'planned', 'in_progress', 'implemented'),
};

const call = ['--title', 'Call', '--type', 'callback'];
const unhappy = ['--outcome', 'not_satisfied', '--note', 'Still not', '--channel', 'site'];

/** Every command that acts on a record or for one, so that nothing is wrong with it. */
const acts: Readonly<Record<string, readonly string[]>> = {
  'case clarify --question': ['case', 'clarify', '00001', '--question', 'When?'],
  'case clarify --answer': ['case', 'clarify', '00002', '--answer', 'In May'],
  'case triage … task': ['case', 'triage', '00001', 'task', ...call],
  'case triage … idea': ['case', 'triage', '00001', 'idea', '--title', 'Call'],
  'case triage … none': ['case', 'triage', '00001', 'none', '--reason', 'Praise'],
  'case answer': ['case', 'answer', '00003', '--outcome', 'satisfied'],
  'case answer --outcome not_satisfied': ['case', 'answer', '00003', ...unhappy],
  'case close': ['case', 'close', '00003', '--outcome', 'no_reply_needed'],
  'task add': ['task', 'add', ...call, '--case', '00001'],
  'task move': ['task', 'move', '00005', 'in_progress'],
  'task assign': ['task', 'assign', '00005', 'bob'],
  'task escalate': ['task', 'escalate', '00005', '--reason', 'Late', '--to', 'dan'],
  'task follow-up': ['task', 'follow-up', '00005', '--reason', 'Late'],
  'task close': ['task', 'close', '00004', '--outcome', 'satisfied', '--channel', 'site'],
  'task close --outcome not_satisfied': ['task', 'close', '00004', ...unhappy],
  'idea add': ['idea', 'add', '--title', 'Call', '--text', 'Sooner', '--case', '00001'],
  'idea move': ['idea', 'move', '00007', 'planned'],
  'idea volunteer': ['idea', 'volunteer', '00007', 'bob'],
  'idea merge': ['idea', 'merge', '00007', '--into', '00008'],
  'idea checkin': ['idea', 'checkin', '00008', '--progress', 'Half'],
  'idea apply': ['idea', 'apply', '00009'],
};
/** Commands whose entries have no moment. */
const timeless: typeof acts = {
  'case add': ['case', 'add', '--text', 'Hello', '--source', 'data'],
  'idea plan': ['idea', 'plan', '00007', '--goal', 'Nobody waits'],
  'idea score': ['idea', 'score', '00007', '--client-value', '5', '--business-value', '3', '--effort', '2'],
};

function tree(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** What a command that is refused says; it writes nothing, and says it in sentences. */
async function refusal(argv: readonly string[], more: Files = {}): Promise<string> {
  const folder = temporaryFolder({ ...files, ...more });
  const by = argv.includes('--by') ? [] : ['--by', 'ann'];
  const { exit, stdout, stderr } = await runCli([...argv, ...by], folder);
  expect({ argv, exit, stdout }).toEqual({ argv, exit: 1, stdout: '' });
  expect(stderr).not.toContain('new errors');
  expect(tree(folder)).toEqual({ ...files, ...more });
  return stderr;
}

describe('what nothing is wrong with', () => {
  test.each(Object.entries({ ...acts, ...timeless }))('%s is done, and validates', async (_, argv) => {
    const folder = temporaryFolder(files);
    const { exit, stderr } = await runCli([...argv, '--by', 'ann'], folder);
    expect({ exit, stderr: exit === 0 ? '' : stderr }).toEqual({ exit: 0, stderr: '' });
    const { stdout } = await runCli(['validate'], folder);
    expect(stdout).not.toContain(': error:');
  });
});

describe('the same mistake is told in the same sentence, whatever command it is made in', () => {
  test.each(Object.entries({ ...acts, ...timeless }))('a person whom nobody knows: %s', async (_, argv) => {
    expect(await refusal([...argv, '--by', 'bub'])).toContain('There is no person “bub”\n       Did you mean “bob”?');
  });

  test.each(Object.entries(acts))('a moment before the last entry: %s', async (_, argv) => {
    expect(await refusal([...argv, '--as-of', '2026-11-09'])).toMatch(
      /\w-2611\d\d-0000\d was last changed at \S+; a change at 2026-11-09 would be older than that/,
    );
  });

  test.each([
    ['task', 'add', ...call, '--due', 'soon'],
    ['case', 'triage', '00001', 'task', ...call, '--due', 'soon'],
    ['task', 'assign', '00005', 'bob', '--due', 'soon'],
    ['idea', 'plan', '00007', '--start', 'soon'],
  ])('a date that is none: %s %s', async (...argv) => {
    expect(await refusal(argv)).toContain('“soon” is no date: write 2026-11-22');
  });

  test.each([
    ['title', ['task', 'add', '--type', 'callback']],
    ['title', ['case', 'triage', '00001', 'task', '--type', 'callback']],
    ['title', ['case', 'triage', '00001', 'task', '--type', 'callback', '--title', ' ']],
    ['channel', ['task', 'close', '00004', '--outcome', 'satisfied']],
    ['note', ['task', 'close', '00004', '--outcome', 'not_satisfied', '--channel', 'site']],
    ['note', ['case', 'answer', '00003', '--outcome', 'not_satisfied', '--channel', 'site']],
    ['reason', ['task', 'escalate', '00005']],
  ])('an option that is missing, --%s: %j', async (option, argv) => {
    expect(await refusal(argv)).toMatch(new RegExp(`^cxmap: For (a new task|[CT]-\\d+-\\d+), add --${option}$`, 'm'));
  });

  test.each([
    ['client', 'harbor-2', ['case', 'add', '--text', 'x', '--client', 'harbor-2']],
    ['channel', 'sit', ['case', 'add', '--text', 'x', '--channel', 'sit']],
    ['channel', 'sit', ['case', 'answer', '00003', '--outcome', 'sent', '--channel', 'sit']],
    ['channel', 'sit', ['case', 'close', '00003', '--outcome', 'unreachable', '--channel', 'sit']],
    ['channel', 'sit', ['task', 'close', '00004', '--outcome', 'satisfied', '--channel', 'sit']],
    ['stage', 'onbording', ['case', 'add', '--text', 'x', '--stage', 'onbording']],
    ['touchpoint', 'first-oder', ['case', 'add', '--text', 'x', '--touchpoint', 'first-oder']],
    ['metric', 'first-oder', ['case', 'add', '--text', 'x', '--score', 'first-oder=2']],
    ['person', 'bub', ['case', 'add', '--text', 'x', '--source', 'employee', '--employee', 'bub']],
    ['person', 'bub', ['case', 'triage', '00001', 'task', ...call, '--owner', 'bub']],
    ['person', 'bub', ['task', 'add', ...call, '--owner', 'bub']],
    ['person', 'bub', ['task', 'assign', '00005', 'bub']],
    ['person', 'bub', ['task', 'move', '00005', 'in_progress', '--owner', 'bub']],
    ['person', 'bub', ['task', 'escalate', '00005', '--reason', 'x', '--to', 'bub']],
    ['team', 'suport', ['task', 'escalate', '00005', '--reason', 'x', '--to', 'head-of:suport']],
    ['person', 'bub', ['idea', 'add', '--title', 'x', '--text', 'y', '--author', 'bub']],
    ['person', 'bub', ['idea', 'volunteer', '00007', 'bub']],
    ['person', 'bub', ['idea', 'move', '00007', 'postponed', '--reason', 'x', '--approved-by', 'bub']],
    ['person', 'bub', ['new', 'task', 'Call', '--owner', 'bub']],
    [
      'client or person',
      'bub',
      ['idea', 'add', '--title', 'x', '--text', 'y', '--author', 'bob', '--supporter', 'bub'],
    ],
    ['team', 'suport', ['idea', 'add', '--title', 'x', '--text', 'y', '--author', 'bob', '--department', 'suport']],
    ['team', 'suport', ['idea', 'move', '00010', 'in_analysis', '--department', 'suport']],
    ['working group', 'waits', ['idea', 'add', '--title', 'x', '--text', 'y', '--author', 'bob', '--group', 'waits']],
    ['tag', 'price', ['case', 'add', '--text', 'x', '--tag', 'price']],
    ['tag', 'price', ['case', 'triage', '00001', 'none', '--reason', 'x', '--tag', 'price']],
    ['tag', 'price', ['task', 'add', ...call, '--tag', 'price']],
    ['tag', 'price', ['idea', 'add', '--title', 'x', '--text', 'y', '--author', 'bob', '--tag', 'price']],
    ['task type', 'calback', ['case', 'triage', '00001', 'task', '--title', 'x', '--type', 'calback']],
    ['task type', 'calback', ['task', 'add', '--title', 'x', '--type', 'calback']],
  ])('what is not there, the %s “%s”: %j', async (thing, id, argv) => {
    expect(await refusal(argv)).toContain(`There is no ${thing} “${id}”`);
  });

  test.each([
    ['case', 'add', '--text', 'x', '--tag', 'letters'],
    ['case', 'triage', '00001', 'none', '--reason', 'x', '--tag', 'letters'],
    ['task', 'add', ...call, '--tag', 'letters'],
    ['idea', 'add', '--title', 'x', '--text', 'y', '--author', 'bob', '--tag', 'letters'],
  ])('what is retired: %s %s', async (...argv) => {
    expect(await refusal(argv)).toContain('The tag “letters” is retired since 2026-10-01');
  });
});

describe('everything that is wrong is told at once', () => {
  const wrong = ['--tag', 'price', '--due', 'soon', '--owner', 'bub', '--by', 'nobody', '--as-of', '2026-11-09'];
  const words = ['--title', '“calback”', '“price”', '“soon”', '“bub”', '“nobody”', 'older than that'];

  test.each([
    ['task', 'add', '--case', '00001', '--case', '99999'],
    ['case', 'triage', '00001', 'task'],
  ])('by %s %s', async (...argv) => {
    const told = await refusal([...argv, '--type', 'calback', ...wrong]);
    for (const word of [...words, ...(argv.includes('99999') ? ['no case “99999”'] : [])]) expect(told).toContain(word);
  });

  test('of a case, with a moment that is none', async () => {
    const told = await refusal([
      ...['case', 'add', '--source', 'open_source', '--text', 'x', '--received', 'soon', '--client', 'harbour-1'],
      ...['--tag', 'price'],
    ]);
    for (const word of ['--sentiment', '“soon” is no moment', '“harbor-1”', '“prices”']) expect(told).toContain(word);
  });

  test('of an answer: the client’s case, and each task that would open again', async () => {
    const told = await refusal(['case', 'answer', '00003', ...unhappy, '--channel', 'sit', '--as-of', '2026-11-09']);
    expect(told).toContain('“sit”');
    expect(told).toContain('C-261109-00003 was last changed');
    expect(told).toContain('T-261110-00004 was last changed');
  });
});

test('a client who is not satisfied is not told of before the work ended that it opens again', async () => {
  for (const argv of [
    ['case', 'answer', '00003', '--outcome', 'satisfied'],
    ['task', 'close', '00004'],
  ]) {
    expect(await refusal([...argv, ...unhappy, '--as-of', '2026-11-13'])).toContain(
      'T-261110-00004 was last changed at 2026-11-16T09:00:00Z; a change at 2026-11-13 would be older than that',
    );
  }
});

test('work that has not ended goes on where it is when a client is not satisfied', async () => {
  const path = 'tasks/2026-11/T-261110-00005.yaml';
  const asked = {
    [path]: taskFile('C-261109-00006', 'in_question', 'at: 2026-11-11, by: ann, to: in_question, note: Who'),
  };
  const folder = temporaryFolder({ ...files, ...asked });
  const { exit } = await runCli(['case', 'answer', '00006', ...unhappy, '--by', 'ann'], folder);
  expect(exit).toBe(0);
  expect(readFileSync(join(folder, path), 'utf8')).toBe(asked[path]);
  expect((await runCli(['validate'], folder)).exit).toBe(0);
});

test.each([
  [['case', 'triage', '00001', 'task', ...call, '--reason', ' ']],
  [['case', 'answer', '00003', '--outcome', 'sent', '--note', '']],
  [['task', 'add', ...call, '--note', ' ']],
  [['task', 'move', '00005', 'in_progress', '--note', ' ']],
  [['task', 'assign', '00005', 'bob', '--note', ' ']],
  [['task', 'close', '00004', '--outcome', 'satisfied', '--channel', 'site', '--note', ' ']],
  [['idea', 'checkin', '00008', '--progress', 'Half', '--risks', ' ', '--delays', '']],
  [['idea', 'merge', '00007', '--into', '00008', '--reason', ' ']],
])('a text that is blank is as good as left out: %j', async (argv) => {
  const folder = temporaryFolder(files);
  const { exit, stderr } = await runCli([...argv, '--by', 'ann'], folder);
  expect({ exit, stderr: exit === 0 ? '' : stderr }).toEqual({ exit: 0, stderr: '' });
  expect((await runCli(['validate'], folder)).stdout).not.toContain(': error:');
});

test('a mark that the scale of its metric does not have is refused, and nothing is written', async () => {
  const nps = (baseWorkspace['metrics/first-order.yaml'] ?? '').replace('kind: share', 'kind: nps');
  const folder = temporaryFolder({ ...baseWorkspace, 'metrics/first-order.yaml': nps });
  const add = (mark: string) =>
    runCli(['case', 'add', '--text', 'x', '--by', 'ann', '--score', `first-order=${mark}`], folder);
  for (const mark of ['110', '-1', '7.5']) {
    const { exit, stderr } = await add(mark);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/is not on the scale of its metric, 0 to 10|is no whole number/);
  }
  expect(readdirSync(folder)).not.toContain('cases');
  expect(await add('10')).toMatchObject({ exit: 0 });
});

test('an idea for a case that only gave a score says what its title says', async () => {
  const path = 'cases/2026-11/C-261109-00001.yaml';
  const folder = temporaryFolder({ ...files, [path]: said().replace('text: Nobody calls back', "text: ''") });
  const { exit } = await runCli(['case', 'triage', '00001', 'idea', '--title', 'A queue', '--by', 'ann'], folder);
  expect(exit).toBe(0);
  expect((await runCli(['validate'], folder)).stdout).not.toContain(': error:');
});

test('in Russian the sentences are the same everywhere, too', async () => {
  for (const argv of [
    ['task', 'add', '--title', 'Перезвонить', '--type', 'calback', '--due', 'скоро'],
    ['case', 'triage', '00001', 'task', '--title', 'Перезвонить', '--type', 'calback', '--due', 'скоро'],
  ]) {
    const told = await refusal([...argv, '--locale', 'ru']);
    expect(told).toContain('Нет такого типа задач: «calback»');
    expect(told).toContain('«скоро» — не дата: пишите 2026-11-22');
  }
});
