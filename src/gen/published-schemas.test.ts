import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isReview } from '../commands/ci/review-form.gen.js';
import { locales } from '../locales/phrases.ts';
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
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  ajv.addSchema(closed(published('diff')) as Schema, 'diff.schema.json');
  ajv.addSchema(closed(published('review')) as Schema, 'review.schema.json');
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
