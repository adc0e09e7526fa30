import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unlike } from '../change/new-errors.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FileFacts } from '../model/definition.ts';
import { factsOf } from '../model/facts.ts';
import { buildModel, filesOf, type Model } from '../model/model.ts';
import { memoryRepo } from '../source/repo.ts';
import { edit, edits, type Files, filesIn, valuesByName } from '../testing/edit-anywhere.ts';
import { loopWorkspace } from '../testing/loop-workspace.ts';
import { checkErrors, errorsOfChange } from './check.ts';
import { differenceOf } from './difference.ts';
import { askedRules, type Found, findAll } from './find.ts';
import { findAgain } from './find-again.ts';

function sorted(found: Found): object {
  const lines = (all: Iterable<readonly [string, readonly unknown[]]>): readonly string[] =>
    [...all].flatMap(([id, list]) => list.map((one) => `${id} ${JSON.stringify(one)}`)).sort();
  return {
    byRule: lines(found.byRule),
    gathered: [...found.gathered].map(([id, facts]) => [id, JSON.stringify(facts)]),
  };
}

/** As it is after it was kept. */
function kept({ byRule, gathered }: Found): Found {
  return JSON.parse(JSON.stringify({ byRule: [...byRule], gathered: [...gathered] }), (key, value) =>
    key === 'byRule' || key === 'gathered' ? new Map(value) : value,
  );
}

/** The errors that one state has and the other one has not. */
function news(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly string[] {
  return unlike(before, after)
    .map((finding) => JSON.stringify(finding))
    .sort();
}

function factsByPath(model: Model): (path: string) => FileFacts | undefined {
  const files = new Map(model.files.map((file) => [file.path, file]));
  return (path) => {
    const file = files.get(path);
    return file && factsOf(file);
  };
}

async function modelOf(files: Files): Promise<Model> {
  return buildModel(memoryRepo(Object.fromEntries(files)));
}

test.each([
  ['a small workspace', 20, new Map(Object.entries(loopWorkspace))],
  ['the example of a company', 2, filesIn(join(import.meta.dirname, '../../examples/saas'))],
] as const)('%s: what is found again after edits is what is found anew', async (_, numRuns, original) => {
  const files: Files = new Map(original);
  files.set('cxmap.yaml', `${files.get('cxmap.yaml')?.replace(/^preset:.*$/m, '')}\npreset: strict\n`);
  const pool = valuesByName(files);
  const start = new Map(files);
  let model = await modelOf(files);
  const asked = askedRules(model, () => true);
  let found = findAll(model, asked);
  let again = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      for (const step of steps) {
        const earlier = new Map(files);
        const touched = new Set(step.flatMap((one) => edit(files, start, pool, one)));
        const before = factsByPath(model);
        const previous = await modelOf(earlier);
        model = await modelOf(files);
        const difference = differenceOf(model, touched, before);
        const anew = await modelOf(files);
        const changed = await buildModel(memoryRepo(Object.fromEntries(files)), filesOf(previous, touched));
        const errors = errorsOfChange(previous, changed, touched);
        expect(news(errors.before(), errors.after)).toEqual(
          news(checkErrors(await modelOf(earlier)), checkErrors(await modelOf(files))),
        );
        const askedNow = askedRules(model, () => true);
        const expected = findAll(anew, askedNow);
        if (!difference.isTotal) {
          again++;
          expect(sorted(findAgain(model, askedNow, difference, kept(found)))).toEqual(sorted(expected));
        }
        found = expected;
      }
    }),
    { numRuns },
  );
  expect(again).toBeGreaterThan(numRuns);
});
