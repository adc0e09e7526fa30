import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { compareModels } from '../diff/compare.ts';
import { loadPhrases, locales, say } from '../locales/phrases.ts';
import { buildModel } from '../model/model.ts';
import { type FileContent, memoryRepo, type Repo } from '../source/repo.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { checkErrors, checkModel } from './check.ts';
import { checkChanges } from './check-changes.ts';
import { rules } from './registry.gen.ts';
import { type ExampleFiles, isChangeRule, isStateRule } from './rule.ts';

function repoOf(files: ExampleFiles): Repo {
  const all: ExampleFiles = {
    'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}preset: strict\n`,
    ...withoutConfig,
    ...files,
  };
  const repo = memoryRepo(Object.fromEntries(Object.keys(all).map((path) => [path, ''])));
  return {
    list: repo.list,
    read: (path): FileContent => {
      const content = all[path] ?? '';
      return typeof content === 'string' ? { text: content } : { problem: content };
    },
  };
}

const { 'cxmap.yaml': _, ...withoutConfig } = baseWorkspace;

async function findingsIn(files: ExampleFiles): Promise<readonly string[]> {
  return told(checkModel(await buildModel(repoOf(files))));
}

async function findingsBetween(before: ExampleFiles, after: ExampleFiles): Promise<readonly string[]> {
  const models = await Promise.all([buildModel(repoOf(before)), buildModel(repoOf(after))]);
  return told(checkChanges([await compareModels(...models)]));
}

async function told(found: readonly Diagnostic[]): Promise<readonly string[]> {
  const [en, ru] = await Promise.all([loadPhrases('en'), loadPhrases('ru')]);
  return found.map((finding) => {
    for (const message of [
      finding.message,
      ...(finding.hints ?? []),
      ...(finding.related ?? []).map((r) => r.message),
    ]) {
      expect(say(en, message)).not.toMatch(/undefined|NaN|\[object/);
      expect(say(ru, message)).toMatch(/[а-яё]/i);
      expect(say(ru, message)).not.toMatch(/undefined|NaN|\[object/);
    }
    return `${finding.rule}: ${say(en, finding.message)} (${finding.location.file})`;
  });
}

test('the small workspace under the examples has no finding, even in strict', async () => {
  expect(await findingsIn({})).toEqual([]);
});

const stateRules = rules.flatMap((rule) => (isStateRule(rule) ? [[rule.id, rule] as const] : []));

describe.each(stateRules)('%s', (id, rule) => {
  test('finds the bad example, and nothing else in it', async () => {
    const found = await findingsIn(rule.example.bad);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => !line.startsWith(`${id}: `))).toEqual([]);
  });

  test('has nothing to say to the good example', async () => {
    expect(await findingsIn(rule.example.good)).toEqual([]);
  });
});

describe.each([
  '',
  'preset: minimal\n',
  'rules: {suppression: error}\n',
  `rules: {${stateRules.map(([id, { severity }]) => `${id}: ${severity === 'error' ? 'warning' : 'error'}`).join(', ')}}\n`,
])('with %j', (settings) => {
  test('errors asked for alone are those among all findings, comments that silence nothing too', async () => {
    let errors = 0;
    for (const [, { example }] of stateRules) {
      const files = { 'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}preset: strict\n`, ...example.bad };
      const own = files['cxmap.yaml'];
      const repo = repoOf({
        ...files,
        'cxmap.yaml': typeof own === 'string' ? own.replace('preset: strict\n', settings) : own,
        'map/teams/desk.yaml':
          'name: Desk\nsystem: desk # cxmap-ignore stage-unmet -- Nobody is there yet\nmembers: [{id: zoe, name: Zoe, head: true}]\n',
      });
      const model = await buildModel(repo);
      const wanted = checkModel(model).filter(({ severity }) => severity === 'error');
      expect(checkErrors(model)).toEqual(wanted);
      errors += wanted.length;
    }
    expect(errors).toBeGreaterThan(10);
  });
});

const changeRules = rules.flatMap((rule) => (isChangeRule(rule) ? [[rule.id, rule] as const] : []));

describe.each(changeRules)('%s', (id, { example }) => {
  test('finds the bad change, and nothing else in it', async () => {
    const found = await findingsBetween(example.before, example.bad);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => !line.startsWith(`${id}: `))).toEqual([]);
  });

  test('has nothing to say to the good change, nor has any other rule', async () => {
    expect(await findingsBetween(example.before, example.good)).toEqual([]);
    expect(await findingsIn(example.good)).toEqual([]);
    expect(await findingsIn(example.before)).toEqual([]);
  });
});

describe.each(rules.map(({ id }) => [id] as const))('%s', (id) => {
  test('is explained in both languages', async () => {
    for (const locale of locales) {
      const words: Readonly<Record<string, { readonly title: string; readonly why: string } | undefined>> = (
        await loadPhrases(locale)
      ).rules;
      expect(words[id]?.title).toBeTruthy();
      expect(words[id]?.why.length).toBeGreaterThan(40);
    }
  });
});
