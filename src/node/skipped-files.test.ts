import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { testRepository } from '../testing/repository.ts';
import { git } from '../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../testing/run-cli.ts';
import { diskRepo } from './disk-repo.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const task = 'tasks/2026-11/T-261104-7K3QX.yaml';
const opened = '{at: 2026-11-19T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-12-01}';
const taskText = `title: Call\ntype: callback\nowner: ann\ndue: 2026-12-01\nstatus: open\nhistory: [${opened}]\n`;

/** A repository whose hand-offs and tasks are left out of the work tree. */
function sparse(...kept: readonly string[]) {
  const made = testRepository({ ...baseWorkspace, [task]: taskText });
  made.git('sparse-checkout', 'set', ...(kept.length > 0 ? kept : ['cx/map/teams', 'cx/people']));
  return made;
}

describe('a sparse checkout', () => {
  test('is the whole workspace to every command: what is left out comes from the index', async () => {
    const { root } = sparse();
    expect(existsSync(join(root, handoff))).toBe(false);
    const whole = testRepository({ ...baseWorkspace, [task]: taskText });
    for (const words of [['validate'], ['list', 'tasks'], ['list', 'handoffs'], ['show', '7K3QX']]) {
      expect(await runCli(words, root)).toEqual(await runCli(words, whole.root));
    }
    expect(await runCli(['validate'], root)).toMatchObject({ exit: 0 });
  });

  test('has no change of its own, and shows those of others', async () => {
    const { root, git: run } = sparse();
    expect(JSON.parse((await runCli(['diff', '--format', 'json'], root)).stdout).changes).toEqual([]);
    writeInto(root, { [handoff]: baseWorkspace[handoff]?.replace('5 working', '2 working') ?? '' });
    expect((await runCli(['diff'], root)).stdout).toContain('lead-time-cut');
    run('add', '--sparse', '-A');
    expect((await runCli(['diff', '--staged'], root)).stdout).toContain('lead-time-cut');
  });

  test('of no cones, of a linked work tree, and one that was ended', () => {
    const { root, folder, git: run } = sparse();
    const all = Object.keys({ ...baseWorkspace, [task]: '' }).sort();
    run('sparse-checkout', 'set', '--no-cone', '/cx/cxmap.yaml');
    expect(diskRepo(root).list()).toEqual(all);
    const other = join(temporaryFolder(), 'other');
    run('worktree', 'add', '-q', other, 'HEAD');
    expect(existsSync(join(other, 'cx', handoff))).toBe(false);
    expect(diskRepo(join(other, 'cx')).read(handoff)).toEqual({ text: baseWorkspace[handoff] });
    git(folder, 'sparse-checkout', 'disable');
    expect(diskRepo(root).list()).toEqual(all);
  });

  test('gives texts as they would be in the work tree, where attributes name an encoding', () => {
    const { root, folder, git: run, commit } = testRepository();
    writeFileSync(join(folder, '.gitattributes'), 'new-prices.yaml working-tree-encoding=UTF-16LE\n');
    writeFileSync(join(root, handoff), Buffer.from('name: Prices\n', 'utf16le'));
    commit('encoded');
    run('sparse-checkout', 'set', 'cx/people');
    const text = Buffer.from('name: Prices\n', 'utf16le').toString('utf8');
    expect(diskRepo(root).read(handoff)).toEqual({ text });
  });

  test('is read without a program of its repository: neither a filter nor a monitor is run', async () => {
    const { root, folder, git: run, commit } = testRepository();
    writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=mine\n');
    commit('filtered');
    run('sparse-checkout', 'set', 'cx/people');
    const ran = join(temporaryFolder(), 'ran');
    for (const name of ['filter.mine.smudge', 'filter.mine.process', 'core.fsmonitor']) {
      run('config', name, `touch '${ran}'; cat`);
    }
    expect(diskRepo(root).read(handoff)).toEqual({ text: baseWorkspace[handoff] });
    expect((await runCli(['validate', '--no-cache'], root)).exit).toBe(0);
    expect(existsSync(ran)).toBe(false);
  });

  test('is not written to where it leaves files out: git would not see it', async () => {
    const { root } = sparse();
    const answer = await runCli(['task', 'move', '7K3QX', 'in_progress', '--by', 'ann'], root);
    expect(answer.exit).toBe(3);
    expect(answer.stderr).toContain('is not in this sparse checkout');
    expect(existsSync(join(root, task))).toBe(false);
  });

  test('of a partial clone without these files says how to get them', async () => {
    const { folder } = testRepository();
    git(folder, 'config', 'uploadpack.allowFilter', 'true');
    const clone = temporaryFolder();
    git(clone, 'clone', '-q', '--filter=blob:none', '--sparse', `file://${folder}`, '.');
    git(clone, 'sparse-checkout', 'set', '--no-cone', 'cxmap.yaml');
    const root = join(clone, 'cx');
    const { exit, stderr } = await runCli(['validate', '--no-cache'], root);
    expect(exit).toBe(3);
    const command = stderr.slice(stderr.indexOf(': git ') + 2).trim();
    expect(spawnSync('sh', ['-ec', command], { cwd: root })).toMatchObject({ status: 0 });
    expect(await runCli(['validate', '--no-cache'], root)).toMatchObject({ exit: 0, stderr: '' });
  });
});
