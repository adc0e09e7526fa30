import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isReview } from '../commands/ci/review-form.gen.js';
import { locales } from '../locales/phrases.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { testRepository } from '../testing/repository.ts';
import { git, repository } from '../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../testing/run-cli.ts';

type Schema = Readonly<Record<string, unknown>>;
const published = (name: string): Schema =>
  JSON.parse(readFileSync(join(repository, `docs/${name}.schema.json`), 'utf8'));

/** The schemas as they are, and closed: so that nothing is printed that they do not tell of. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, closed(part)]);
  return Object.fromEntries('properties' in value ? [...entries, ['additionalProperties', false]] : entries);
}

function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  ajv.addSchema(closed(published('diff')) as Schema, 'diff.schema.json');
  ajv.addSchema(closed(published('review')) as Schema, 'review.schema.json');
  ajv.addSchema(closed(published('resolve')) as Schema, 'resolve.schema.json');
  ajv.addSchema(closed(published('client-signals')) as Schema, 'client-signals.schema.json');
  const validate = ajv.getSchema(`${name}.schema.json`);
  return (document: unknown): unknown => (validate?.(document) === true ? 'right' : validate?.errors);
}

/** An example as its first commit, and edits of every cost on top: nobody has committed them. */
function edited(example: string, edits: Readonly<Record<string, (text: string) => string>>): string {
  const folder = temporaryFolder();
  cpSync(join(repository, 'examples', example), folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'begin');
  for (const [path, edit] of Object.entries(edits)) {
    const text = readFileSync(join(folder, path), 'utf8');
    const after = edit(text);
    expect(after, path).not.toBe(text);
    writeFileSync(join(folder, path), after);
  }
  return folder;
}

const cutLeadTime = (text: string): string => text.replace(/lead_time: \d+ /, 'lead_time: 1 ');
const examples = {
  bank: edited('bank', {
    'map/handoffs/tariff-news.yaml': (text) => cutLeadTime(text).replace(/^ {2}- .*required: true.*\n/m, ''),
    'tasks/2026-11/T-261116-98D5P.yaml': (text) => text.replace('owner: ', 'owner: nobody-'),
    'cxmap.yaml': (text) => `${text}x-note: a note\n`,
  }),
  saas: edited('saas', {
    'cxmap.yaml': (text) => text.replace(/^name: .*$/m, 'name: Other'),
    'map/routing.yaml': (text) => text.replace(/after: \d+ /, 'after: 9 '),
  }),
};

describe.each(Object.entries(examples))('of the example %s', (_, folder) => {
  test.each(locales)('the published schemas tell all that diff and ci review print, in %s', async (locale) => {
    const diff = await runCli(['diff', '--format', 'json', '--locale', locale], folder);
    expect(JSON.parse(diff.stdout).changes.length).toBeGreaterThan(0);
    expect(validatorOf('diff')(JSON.parse(diff.stdout))).toBe('right');
    const review = await runCli(['ci', 'review', '--base', 'HEAD', '--locale', locale], folder);
    expect(validatorOf('review')(JSON.parse(review.stdout))).toBe('right');
    expect(isReview(JSON.parse(review.stdout))).toBe(true);
  });
});

test('what is missing from a document, or of another form, is found by the schemas', async () => {
  const { stdout } = await runCli(['diff', '--format', 'json'], examples.bank);
  const document = JSON.parse(stdout);
  expect(validatorOf('diff')({ ...document, more: 1 })).not.toBe('right');
  expect(validatorOf('diff')({ ...document, impact: undefined })).not.toBe('right');
  expect(isReview(document)).toBe(false);
});

/** A merge with a conflict of every sort that a file of the base workspace can have. */
function merging(): string {
  const task = (history: string, status: string, owner = 'ann'): string =>
    `title: Call back\ntype: callback\nowner: ${owner}\ndue: 2026-11-06\nstatus: ${status}\nhistory:\n  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-06}\n${history}`;
  const place = (id: string): string => `tasks/2026-11/T-261102-${id}.yaml`;
  const begun = task('', 'open');
  const started = (at: string): string => task(`  - {at: ${at}, by: ann, to: in_progress}\n`, 'in_progress');
  const team = 'map/teams/support.yaml';
  const named = (name: string): string => `${baseWorkspace[team]}`.replace('name: Support', `name: ${name}`);
  const {
    folder,
    root,
    git: run,
    write,
    commit,
  } = testRepository({
    ...baseWorkspace,
    [place('2AAAA')]: begun,
    [place('2BBBB')]: begun,
    [place('2CCCC')]: begun,
    'notes.txt': 'a\n',
  });
  const side = (branch: string, is: 'ours' | 'theirs'): void => {
    const ours = is === 'ours';
    run('checkout', '-q', 'main');
    run('checkout', '-qb', branch);
    write({
      [team]: named(is),
      [place('2AAAA')]: ours
        ? started('2026-11-03T10:00:00Z')
        : task('  - {at: 2026-11-03T12:00:00Z, by: ann, owner: bob}\n', 'open', 'bob'),
      [place('2BBBB')]: ours
        ? task('  - {at: 2026-11-03T10:00:00Z, by: ann, to: cancelled, note: Not wanted}\n', 'cancelled')
        : started('2026-11-03T12:00:00Z'),
      'map/groups/both.yaml': `name: ${is}\nmembers: [ann, dan]\nmeets: 2 weeks\n`,
      'notes.txt': `${is}\n`,
    });
    if (ours) rmSync(join(root, place('2CCCC')));
    else write({ [place('2CCCC')]: started('2026-11-03T12:00:00Z') });
    commit(is);
  };
  side('theirs', 'theirs');
  side('mine', 'ours');
  expect(() => git(folder, 'merge', '-q', 'theirs')).toThrow();
  return root;
}

test.each(locales)('the published schema tells all that resolve prints, in %s', async (locale) => {
  const root = merging();
  const kinds = new Set<string>();
  for (const words of [['--dry-run'], ['--take', 'incoming'], ['cxmap.yaml']]) {
    const { stdout } = await runCli(['resolve', ...words, '--format', 'json', '--locale', locale], root);
    const document = JSON.parse(stdout);
    expect(validatorOf('resolve')(document)).toBe('right');
    expect(validatorOf('resolve')({ ...document, more: 1 })).not.toBe('right');
    for (const file of document.files) {
      if (file.status) kinds.add(file.status);
      for (const { kind } of file.reasons ?? []) kinds.add(kind);
      for (const { kind } of file.taken ?? []) kinds.add(`taken ${kind}`);
    }
  }
  expect([...kinds].sort()).toEqual(['both-added', 'gone', 'in_progress', 'replay', 'taken two-values', 'two-values']);
});

test.each(locales)('the published schema tells all that client signals prints, in %s', async (locale) => {
  for (const argv of [[], ['--backtest'], ['--segment', 'enterprise', '--owner', 'ida-brandt']]) {
    const command = ['client', 'signals', ...argv, '--as-of', '2026-11-22', '--format', 'json', '--locale', locale];
    const { exit, stdout } = await runCli(command, join(repository, 'examples/saas'));
    expect(exit).toBe(0);
    expect(validatorOf('client-signals')(JSON.parse(stdout))).toBe('right');
    expect(validatorOf('client-signals')({ ...JSON.parse(stdout), more: 1 })).not.toBe('right');
  }
});
