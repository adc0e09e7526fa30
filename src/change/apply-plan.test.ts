import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planTaskAssign } from '../actions/task/assign.ts';
import { planTaskMove } from '../actions/task/move.ts';
import type { Model } from '../model/model.ts';
import { nodeFiles } from '../node/files.ts';
import { nodeGit } from '../node/git.ts';
import type { Plan } from '../outcome.ts';
import { loopWorkspace } from '../testing/loop-workspace.ts';
import { git, repository } from '../testing/run-bin.ts';
import { temporaryFolder, writeInto } from '../testing/run-cli.ts';
import { findActor } from './actor.ts';
import { type Applied, applyPlan, type ChangeWorld, type Planner, type Refused } from './apply-plan.ts';

const path = 'tasks/2026-11/T-261103-7KXYZ.yaml';
const before = loopWorkspace[path] ?? '';
const act = { by: 'ann', at: '2026-11-22T10:00:00Z' };

/** What a server would have: a folder, the files and git; no terminal, no language. */
function worldOf(root: string): ChangeWorld {
  return { root, files: nodeFiles(repository), git: async () => nodeGit };
}

function workspace(files: Readonly<Record<string, string>> = {}): {
  readonly root: string;
  readonly world: ChangeWorld;
} {
  const root = temporaryFolder({ ...loopWorkspace, ...files });
  return { root, world: worldOf(root) };
}

const start: Planner = (model) => planTaskMove(model, { ...act, id: '7KXYZ', to: 'in_progress' });
const read = (root: string): string => readFileSync(join(root, path), 'utf8');

function applied(result: Applied | Refused): Applied {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.messages)}`);
  return result;
}

function refused(result: Applied | Refused): Refused {
  if (result.ok) throw new Error('Applied, where it should be refused');
  return result;
}

const statusIn = (model: Model): string | undefined => model.get('task', 'T-261103-7KXYZ')?.value.status;

describe('a plan that is applied', () => {
  test('is written, and comes back as data: files, sentences by their keys, the workspace as it is now', async () => {
    const { root, world } = workspace();
    const result = applied(await applyPlan(world, start));
    expect(result).toMatchObject({
      written: true,
      files: [{ path, change: 'changed' }],
      record: 'T-261103-7KXYZ',
      summary: { key: 'action/task-moved', values: { id: 'T-261103-7KXYZ', from: 'open', to: 'in_progress' } },
    });
    expect(result.writes).toEqual([{ path, before, after: read(root) }]);
    expect(read(root)).toContain('status: in_progress');
    expect(statusIn(result.model)).toBe('in_progress');
    expect(result.commit).toBeUndefined();
  });

  test('reads every file once', async () => {
    const { root, world } = workspace();
    const reads = new Map<string, number>();
    const counted: ChangeWorld = {
      ...world,
      files: {
        ...nodeFiles(repository),
        findWorkspace(from) {
          const found = nodeFiles(repository).findWorkspace(from);
          if (!found) return undefined;
          const { repo } = found;
          const readOnce = (file: string) => {
            reads.set(file, (reads.get(file) ?? 0) + 1);
            return repo.read(file);
          };
          return { ...found, repo: { list: repo.list, read: readOnce } };
        },
      },
    };
    applied(await applyPlan(counted, start));
    expect(reads.size).toBe(Object.keys(loopWorkspace).length);
    // The file that is edited is read once more, by the plan.
    expect([...reads].filter(([file, times]) => file !== path && times > 1)).toEqual([]);
    expect(read(root)).toContain('status: in_progress');
  });

  test('tells what it adds and what it removes', async () => {
    const { root, world } = workspace({ 'docs/old.md': 'old\n' });
    const plan: Plan = {
      writes: [
        { path: 'docs/new.md', before: null, after: 'new\n' },
        { path: 'docs/old.md', before: 'old\n', after: null },
      ],
      summary: { key: 'action/initialised', values: { path: '.', files: 2 } },
      commit: { key: 'action/initialised', values: { path: '.', files: 2 } },
    };
    expect(applied(await applyPlan(world, plan)).files).toEqual([
      { path: 'docs/new.md', change: 'added' },
      { path: 'docs/old.md', change: 'removed' },
    ]);
    expect(nodeFiles(repository).listFolder(join(root, 'docs'))).toEqual(['new.md']);
  });

  test('dry, changes no file and tells the same', async () => {
    const { root, world } = workspace();
    const dry = applied(await applyPlan(world, start, { dryRun: true, wordCommit: async () => 'never said' }));
    expect(dry).toMatchObject({ written: false, files: [{ path, change: 'changed' }] });
    expect(statusIn(dry.model)).toBe('in_progress');
    expect(read(root)).toBe(before);
    const real = applied(await applyPlan(world, start));
    expect(real.writes).toEqual(dry.writes);
  });

  test('may have been made and looked at before', async () => {
    const { root, world } = workspace();
    let made: Plan | undefined;
    await applyPlan(
      world,
      async (model) => {
        const planned = await start(model);
        if (planned.ok) made = planned.plan;
        return planned;
      },
      { dryRun: true },
    );
    if (!made) throw new Error('Nothing was planned');
    expect(applied(await applyPlan(world, made)).written).toBe(true);
    expect(read(root)).toContain('status: in_progress');
  });

  test('is committed alone, in the words that are given for it', async () => {
    const { root, world } = workspace();
    git(root, 'init', '-q');
    git(root, 'config', 'user.name', 'Ann Lee');
    git(root, 'config', 'user.email', 'ann@harbor.example');
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'begin');
    writeInto(root, { 'notes.txt': 'mine\n' });
    const wordCommit = async ({ key, values }: Plan['commit']): Promise<string> =>
      `${key}: ${'title' in values ? values.title : ''}`;
    const { commit } = applied(await applyPlan(world, start, { wordCommit }));
    expect(commit).toEqual({
      ok: true,
      untracked: [],
      alsoChanged: [],
      id: git(root, 'rev-parse', '--short', 'HEAD').trim(),
      message: 'action/task-moved-commit: Tell sales',
    });
    expect(git(root, 'log', '-1', '--format=%s', '--name-only').trim().split(/\n+/)).toEqual([
      'action/task-moved-commit: Tell sales',
      path,
    ]);
    expect(git(root, 'status', '--porcelain')).toBe('?? notes.txt\n');
  });

  test('waits for another change of the same workspace, and is planned on what that left', async () => {
    const { root, world } = workspace();
    const assign: Planner = (model) =>
      planTaskAssign(model, { ...act, task: '7KXYZ', person: 'bob', due: undefined, note: undefined });
    const results = await Promise.all([applyPlan(world, start), applyPlan(world, assign)]);
    expect(results.map((result) => applied(result).written)).toEqual([true, true]);
    expect(read(root)).toMatch(/owner: bob[\s\S]*status: in_progress/);
  });
});

describe('a plan that is refused leaves the files alone, and comes back as data', () => {
  test('the sentences of an action that cannot be planned', async () => {
    const { root, world } = workspace();
    const result = refused(
      await applyPlan(world, (model) => planTaskMove(model, { ...act, id: '7KXYZ', to: 'completed' })),
    );
    expect(result.messages.map(({ key }) => key)).toContain('action/illegal-move');
    expect(result.diagnostics).toEqual([]);
    expect(read(root)).toBe(before);
  });

  test('what stands in the file that must be mended first', async () => {
    const { world } = workspace({ [path]: before.replace('status: open', 'status: completed') });
    const { messages, diagnostics } = refused(await applyPlan(world, start));
    expect(messages).toEqual([{ key: 'action/broken-record', values: { id: 'T-261103-7KXYZ' } }]);
    expect(diagnostics.map(({ location }) => location.file)).toEqual([path]);
  });

  test('the errors that it would bring in, located in the workspace as it would be', async () => {
    const { root, world } = workspace();
    const words = { id: 'T-261103-7KXYZ', title: 'Tell sales', owner: 'nobody', due: '2026-11-06' };
    const plan: Plan = {
      writes: [{ path, before, after: before.replace('owner: dan', 'owner: nobody') }],
      summary: { key: 'action/task-assigned', values: words },
      commit: { key: 'action/task-assigned-commit', values: words },
    };
    const { messages, diagnostics, model } = refused(await applyPlan(world, plan));
    expect(messages).toEqual([{ key: 'action/new-errors', values: {} }]);
    expect(diagnostics.map(({ rule }) => rule)).toContain('unknown-reference');
    expect(model.repo.read(path)).toEqual({ text: plan.writes[0]?.after });
    expect(read(root)).toBe(before);
  });

  test('a file that somebody else changes while it is planned', async () => {
    const { root, world } = workspace();
    const meanwhile = before.replace('Tell sales', 'Tell sales today');
    const result = refused(
      await applyPlan(world, async (model) => {
        const planned = await start(model);
        writeInto(root, { [path]: meanwhile });
        return planned;
      }),
    );
    expect(result.messages).toEqual([{ key: 'action/changed', values: { path } }]);
    expect(read(root)).toBe(meanwhile);
  });

  test('a workspace that has gone has no records', async () => {
    const { root, world } = workspace();
    rmSync(root, { recursive: true });
    expect(refused(await applyPlan(world, start, { dryRun: true })).messages[0]?.key).toBe('action/unknown-record');
  });
});

describe('who acts', () => {
  const host = { now: () => Date.parse('2026-11-22T10:00:00Z'), git: async () => nodeGit };

  async function actorIn(root: string, said: Partial<Parameters<typeof findActor>[3]> = {}): Promise<unknown> {
    const asked = { by: undefined, at: undefined, ...said };
    let found: unknown;
    await applyPlan(
      worldOf(root),
      async (model) => {
        found = await findActor(host, root, model, asked);
        return { ok: false, messages: [] };
      },
      { dryRun: true },
    );
    return found;
  }

  test('is the member whose e-mail git knows, now in the zone of the workspace, where nobody is named', async () => {
    const team = (loopWorkspace['map/teams/support.yaml'] ?? '').replace(
      'Bob Ray',
      'Bob Ray, email: Bob@Harbor.example',
    );
    const root = temporaryFolder({
      ...loopWorkspace,
      'cxmap.yaml': 'name: Blue Harbor\ntimezone: Europe/Moscow\n',
      'map/teams/support.yaml': team,
    });
    git(root, 'init', '-q');
    git(root, 'config', 'user.email', 'nobody@harbor.example');
    expect(await actorIn(root)).toEqual({ ok: false, message: { key: 'action/no-actor', values: {} } });
    git(root, 'config', 'user.email', 'bob@harbor.example');
    const at = '2026-11-22T13:00:00+03:00';
    expect(await actorIn(root)).toEqual({ ok: true, actor: { by: 'bob', at } });
    expect(await actorIn(root, { by: 'ann' })).toEqual({ ok: true, actor: { by: 'ann', at } });
  });

  test('acts at the moment that is given, where it is one', async () => {
    const { root } = workspace();
    expect(await actorIn(root, act)).toEqual({ ok: true, actor: act });
    const message = { key: 'action/bad-moment', values: { given: 'tomorrow' } };
    expect(await actorIn(root, { by: 'ann', at: 'tomorrow' })).toEqual({ ok: false, message });
  });
});
