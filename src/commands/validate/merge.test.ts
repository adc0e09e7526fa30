import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/registry.gen.ts';
import { type ExampleFiles, isMergeRule } from '../../rules/rule.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type TestRepository, testRepository } from '../../testing/repository.ts';
import { runCli } from '../../testing/run-cli.ts';

type Files = Readonly<Record<string, string>>;
type Edit = Readonly<Record<string, string | null>>;

const opened = '  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}\n';
const accepted = '  - {at: 2026-11-02T11:00:00Z, by: ann, to: in_progress}\n';
const path = 'tasks/2026-11/T-261102-7K3QX.yaml';
const task = (status: string, moves: string, title = 'Call the client back'): string =>
  `title: ${title}\ntype: callback\nowner: ann\ndue: 2026-11-04\nstatus: ${status}\nhistory:\n${opened}${moves}`;

function text(file: string): string {
  return baseWorkspace[file] ?? '';
}

/** Two branches off a workspace, each with its own edits; `ours` is checked out. */
function twoBranches(ours: Edit, theirs: Edit, more: Files = {}): TestRepository {
  const made = testRepository({ ...baseWorkspace, ...more });
  for (const [branch, edit] of [
    ['theirs', theirs],
    ['ours', ours],
  ] as const) {
    made.git('checkout', '-q', '-b', branch, 'main');
    for (const [file, content] of Object.entries(edit)) {
      if (content === null) rmSync(join(made.root, file));
      else made.write({ [file]: content });
    }
    made.commit(branch);
  }
  return made;
}

async function rulesFound(root: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCli(['validate', '--format', 'json', ...words], root);
  const { findings }: { findings: readonly { readonly rule: string }[] } = JSON.parse(stdout);
  return findings.map(({ rule }) => rule);
}

const vocabulary = 'map/vocabulary.yaml';
const routing = 'map/routing.yaml';
const client = 'clients/harbor-1.yaml';
const segments = 'map/segments.yaml';
const stages = 'map/success-map.yaml';
const tag = (id: string): string => `  - {id: ${id}, name: ${id}, group: process}\n`;
const withTags = text(vocabulary).replace('  - {id: prices', `${tag('bills')}${tag('terms')}  - {id: prices`);

/** What each of two branches does, and the rule that finds what comes of it: alone each is green. */
const fixtures: readonly { readonly name: string; ours: Edit; theirs: Edit; more?: Files; finds: string }[] = [
  {
    name: 'two rules of routing that tie',
    more: { [vocabulary]: withTags },
    ours: { [routing]: text(routing).replace('rules:\n', 'rules:\n  - {tags: [bills], owner: ann}\n') },
    theirs: { [routing]: text(routing).replace('fallback:', '  - {tags: [bills], owner: dan}\nfallback:') },
    finds: 'routing-tie',
  },
  {
    name: 'an id that both give',
    ours: { [vocabulary]: text(vocabulary).replace('systems:\n', 'systems:\n  - {id: ledger, name: Ledger}\n') },
    theirs: { [vocabulary]: text(vocabulary).replace('events:\n', '  - {id: ledger, name: Books}\nevents:\n') },
    finds: 'duplicate-id',
  },
  {
    name: 'a stage that goes where a touchpoint comes',
    more: { [stages]: `${text(stages)}  - {id: renewal, name: Renewal, goal: The client stays}\n` },
    ours: { [stages]: text(stages) },
    theirs: {
      'map/touchpoints/renewal-call.yaml': text('map/touchpoints/first-order.yaml')
        .replace('stage: onboarding', 'stage: renewal')
        .replace('metrics: [first-order]\n', ''),
    },
    finds: 'unknown-reference',
  },
  {
    name: 'a client that falls into two segments',
    more: { [client]: 'attributes: {size: 4}\nmanager: ann\n' },
    ours: { [client]: 'attributes: {size: 8}\nmanager: ann\n' },
    theirs: { [segments]: text(segments).replace('exclusiveMinimum: 10', 'exclusiveMinimum: 5') },
    finds: 'client-segment',
  },
  {
    name: 'a task that one deletes beside a similar new one while the other moves it',
    more: { [path]: task('open', '') },
    ours: { [path]: null, [path.replace('7K3QX', '4MX2Q')]: task('open', '', 'Call the client back soon') },
    theirs: { [path]: task('in_progress', accepted) },
    finds: 'record-deleted',
  },
];

describe('cxmap validate --merge-with', () => {
  test.each(fixtures)('finds what comes of $name: green, green, red', async ({ ours, theirs, more, finds }) => {
    const { root, git } = twoBranches(ours, theirs, more);
    expect((await runCli(['validate'], root)).exit).toBe(0);
    expect((await runCli(['validate', '--at', 'theirs'], root)).exit).toBe(0);
    const red = await runCli(['validate', '--merge-with', 'theirs'], root);
    expect(red.exit).toBe(1);
    expect(red.stdout).toContain(`[${finds}]`);
    expect(red.stdout).toContain('Found in the merge with theirs');
    expect(git('status', '--porcelain')).toBe('');
    git('checkout', '-q', 'theirs');
    expect(await rulesFound(root, '--merge-with', 'ours')).toContain(finds);
  });

  const merging = rules.flatMap((rule) => (isMergeRule(rule) ? [[rule.id, rule.example] as const] : []));

  test.each(merging)('%s finds its bad example, and nothing in the good one', async (id, example) => {
    const { before, other, bad, good } = example;
    const red = twoBranches(texts(bad), texts(other), texts(before));
    expect(await rulesFound(red.root, '--merge-with', 'theirs')).toEqual([id]);
    const green = twoBranches(texts(good), texts(other), texts(before));
    expect(await rulesFound(green.root, '--merge-with', 'theirs')).toEqual([]);
  });

  test('has nothing to say where both sides go together, nor to what one side did by itself', async () => {
    const { root, write, commit } = twoBranches(
      { [path]: task('in_progress', accepted) },
      {
        'map/teams/sales.yaml': `${text('map/teams/sales.yaml')}gains: Fewer calls\n`,
        [path.replace('7K3QX', '7K3QY')]: null,
      },
      { [path]: task('open', ''), [path.replace('7K3QX', '7K3QY')]: task('open', '') },
    );
    expect(await runCli(['validate', '--merge-with', 'theirs'], root)).toMatchObject({ exit: 0, stderr: '' });
    write({ 'map/groups/weeks.yaml': 'name: Weeks\nmembers: [nobody]\nmeets: 2 weeks\n' });
    commit('a mistake of ours');
    expect(await rulesFound(root, '--merge-with', 'theirs')).toEqual(['unknown-reference']);
    expect((await runCli(['validate', '--merge-with', 'theirs'], root)).stdout).not.toContain('Found in the merge');
  });

  test('looks at several branches, each by itself, in both languages', async () => {
    const { root, git } = twoBranches(
      { [vocabulary]: text(vocabulary).replace('Help desk', 'Desk') },
      { [vocabulary]: text(vocabulary).replace('Help desk', 'Service desk') },
    );
    git('branch', 'twin', 'theirs');
    const { stdout, exit } = await runCli(
      ['validate', '--merge-with', 'theirs', '--merge-with', 'twin', '--locale', 'ru'],
      root,
    );
    expect(exit).toBe(1);
    expect(stdout).toContain('слиянии с theirs');
    expect(stdout).toContain('слиянии с twin');
  });

  test('writes nothing: no object, no reference, no file, nothing left behind', async () => {
    const { root, folder } = twoBranches(
      { [path]: null, [path.replace('7K3QX', '4MX2Q')]: task('open', '', 'Call the client back soon') },
      { [path]: task('in_progress', accepted) },
      { [path]: task('open', '') },
    );
    const before = contentsOf(folder);
    await runCli(['validate', '--merge-with', 'theirs'], root);
    expect(contentsOf(folder)).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('cxmap-merge-'))).toEqual([]);
  });

  test('resolves every name first, and is stopped by what is no commit', async () => {
    const { root } = twoBranches({}, {});
    const { exit, stdout, stderr } = await runCli(
      ['validate', '--merge-with', 'theirs', '--merge-with', 'nowhere'],
      root,
    );
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('“nowhere” is no commit here');
  });

  test('says of branches without a common ancestor that they have none', async () => {
    const { root, git, commit } = twoBranches({}, {});
    git('checkout', '-q', '--orphan', 'other');
    commit('alone');
    expect((await runCli(['validate', '--merge-with', 'theirs'], root)).exit).toBe(3);
  });

  test('attributes of the work tree do not change the merge', async () => {
    const { root, write } = twoBranches(
      { [vocabulary]: text(vocabulary).replace('Help desk', 'Desk') },
      { [vocabulary]: text(vocabulary).replace('Help desk', 'Service desk') },
    );
    write({ '.gitattributes': '* merge=union\n' });
    expect(await rulesFound(root, '--merge-with', 'theirs')).toEqual(['merge-conflict']);
    for (const [locale, word] of [
      ['en', 'puts the sides together'],
      ['ru', 'стороны соединит'],
    ] as const) {
      const { stdout } = await runCli(['validate', '--merge-with', 'theirs', '--locale', locale], root);
      expect(stdout).toContain(word);
      expect(stdout).toContain(`cxmap resolve ${vocabulary}`);
      expect((await runCli(['explain', 'merge-conflict', '--locale', locale], root)).stdout).toContain('cxmap resolve');
    }
  });

  test('is silent on a conflict outside of the workspace', async () => {
    const { root } = twoBranches({ 'notes/a.txt': 'ours\n' }, { 'notes/a.txt': 'theirs\n' });
    expect(await rulesFound(root, '--merge-with', 'theirs')).toEqual([]);
  });
});

function texts(files: ExampleFiles): Files {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, content]) => (typeof content === 'string' ? [[file, content]] : [])),
  );
}

/** Every file of a folder with what is in it. */
function contentsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}
