import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { names } from '../../model/gen/references.gen.ts';
import { buildModel, type Model } from '../../model/model.ts';
import { indexReferences } from '../../queries/lookup/references.ts';
import { checkModel } from '../../rules/check.ts';
import { memoryRepo } from '../../source/repo.ts';
import { anyWorkspace, type Files } from '../../testing/random-workspace.ts';
import { renamed, tryRename } from '../../testing/rename-files.ts';
import { repository } from '../../testing/run-bin.ts';
import { renamableKinds } from './called.ts';

function example(name: string): Files {
  const root = join(repository, 'examples', name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|csv)$/.test(path));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Everything that can be renamed, as it is typed, by kind. */
function things(model: Model): ReadonlyMap<string, readonly string[]> {
  const ids = (kind: string): readonly string[] => [...model.ids.of(kind).keys()];
  const within = (kind: string, homes: readonly { readonly id: string; readonly names: readonly string[] }[]) =>
    homes.flatMap(({ id, names }) => names.map((name) => `${kind}/${id}/${name}`));
  const attributes = new Set(ids('attribute'));
  const inner: Readonly<Record<string, readonly string[]>> = {
    step: within(
      'step',
      model.all('playbook').map(({ id, value }) => ({ id, names: (value.steps ?? []).map((step) => step.id) })),
    ),
    work: within(
      'work',
      model.all('idea').map(({ id, value }) => ({ id, names: (value.project?.work ?? []).map((item) => item.id) })),
    ),
    field: within(
      'field',
      model.all('handoff').map(({ id, value }) => ({ id, names: (value.information ?? []).map((one) => one.field) })),
    ),
    dimension: within(
      'dimension',
      model.all('metric').map(({ id, value }) => ({
        id,
        names: (value.by ?? []).filter((name) => !attributes.has(name) && name !== 'segment'),
      })),
    ),
  };
  const records = new Set(['case', 'task', 'idea', 'announcement', 'question', 'ack']);
  const named = renamableKinds
    .filter((kind) => !records.has(kind))
    .map((kind) => {
      const all = inner[kind] ?? ids(kind).map((id) => `${kind}/${id}`);
      return [kind, all.filter((one) => one !== 'calendar/default')] as const;
    });
  return new Map(named);
}

/** What comes before the id or name, which may hold slashes itself; and that. */
function parted(given: string): readonly [string, string] {
  const [, lead = '', id = ''] = /^((?:step|work|field|dimension)\/[^/]+\/|[^/]+\/)(.*)$/s.exec(given) ?? [];
  return [lead, id];
}

/** What is found, by rule: how often. */
function counts(model: Model): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { rule, severity } of checkModel(model)) {
    found[`${rule} ${severity}`] = (found[`${rule} ${severity}`] ?? 0) + 1;
  }
  return found;
}

/** The example in both languages, and with a calendar and a dimension of its own, which neither has. */
const rich = (name: string): Files => {
  const files = example(name);
  const isFree = (path: string): boolean => path.startsWith('map/teams/') && !/^calendar:/m.test(files[path] ?? '');
  const team = Object.keys(files).find(isFree) ?? '';
  const [csv = ''] = Object.keys(files).filter((path) => path.endsWith('.csv'));
  const yaml = csv.replace('.csv', '.yaml');
  const lines = (files[csv] ?? '').trimEnd().split('\n');
  return {
    ...files,
    'cxmap.yaml': (files['cxmap.yaml'] ?? '').replace('calendars:\n', 'calendars:\n  night: { weekend: [sunday] }\n'),
    [team]: `${files[team] ?? ''}calendar: night\n`,
    [yaml]: `${files[yaml] ?? ''}by: [plan]\n`,
    [csv]: lines.map((line, index) => `${line},${index === 0 ? 'plan' : 'all'}\n`).join(''),
  };
};

describe.each(['bank', 'saas'])('every kind of id in the example %s', (name) => {
  test('becomes another and back to the same bytes, and validates in between', async () => {
    const start = rich(name);
    const model = await buildModel(memoryRepo(start));
    const before = counts(model);
    const chosen = [...things(model)].map(([kind, all]) => ({
      kind,
      some: [all[0], all.at(-1)].flatMap((one) => one ?? []),
    }));
    expect(chosen.filter(({ some }) => some.length === 0).map(({ kind }) => kind)).toEqual([]);
    let files = start;
    const done: (readonly [string, string])[] = [];
    for (const [index, given] of [...new Set(chosen.flatMap(({ some }) => some))].entries()) {
      // What it stands in may be called otherwise by now.
      const there = given.replace(/^(step|work|field|dimension)\/([^/]+)\//, (_, kind: string, home: string) => {
        const homeKind = { step: 'playbook', work: 'idea', field: 'handoff', dimension: 'metric' }[kind] ?? '';
        return `${kind}/${done.find(([old]) => old === `${homeKind}/${home}`)?.[1] ?? home}/`;
      });
      const fresh = `zz-новый-${index}`;
      files = await renamed(files, there, fresh);
      done.push([there, fresh]);
    }
    const between = await buildModel(memoryRepo(files));
    expect(counts(between)).toEqual(before);
    for (const [given, fresh] of done.toReversed())
      files = await renamed(files, parted(given)[0] + fresh, parted(given)[1]);
    expect(files).toEqual(start);
  });
});

/** A name that could be given, so that there is a way back. */
const isClean = (given: string): boolean => parted(given)[1] === parted(given)[1].trim() && !/\p{Cc}/u.test(given);

test('in workspaces of any shape, nothing that refers keeps the old id, and as much is found as before', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace({ small: true }), fc.nat(), async (files, pick) => {
      const model = await buildModel(memoryRepo(files));
      const all = [...things(model).values()].flatMap((some) => some.slice(0, 3)).filter(isClean);
      const given = all[pick % all.length] ?? '';
      const result = await tryRename(files, given, 'zz-9');
      if ('refused' in result) {
        expect(result.refused).toEqual(['rename-doubled']);
        return;
      }
      const after = await buildModel(memoryRepo(result.files));
      expect(counts(after)).toEqual(counts(model));
      const [lead, id] = parted(given);
      const [kind = ''] = given.split('/');
      expect(indexReferences(after).to({ kind, id })).toEqual([]);
      expect(given.split('/').length === 2 && after.ids.of(kind).has(id)).toBe(false);
      expect(await renamed(result.files, `${lead}zz-9`, id)).toEqual(files);
    }),
    { numRuns: 60 },
  );
});

test('each place that repeats a name is one whose owner is known', () => {
  // A place more needs a line in `isCalledAt` (queries/lookup/occurrences.ts), and one here.
  const places = Object.entries(names).flatMap(([kind, sites]) =>
    sites.map(({ pattern }) => `${kind}: ${pattern.join('.')}`),
  );
  expect(places).toEqual([
    'announcement: fields.*',
    'announcement: promised.required.*',
    'client: handover.fields.*',
    'handoff: information.*.field',
    'metric: by.*',
  ]);
});
