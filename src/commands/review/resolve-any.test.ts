import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySides, type Sides } from '../../testing/random-sides.ts';
import { type TestRepository, testRepository } from '../../testing/repository.ts';
import { runCli } from '../../testing/run-cli.ts';

/** Leaves a conflict as a merge would: its three states in the index, and what git makes of them in the work tree. */
function leaveConflict({ folder, git }: TestRepository, { path, base, current, incoming }: Sides): void {
  const blobs = [base, current, incoming].map((text) => {
    const done = spawnSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input: text, encoding: 'utf8' });
    return done.stdout.trim();
  });
  const gone = `0 ${'0'.repeat(40)}\tcx/${path}\n`;
  const stages = blobs.map((oid, index) => `100644 ${oid} ${index + 1}\tcx/${path}\n`);
  spawnSync('git', ['update-index', '--index-info'], { cwd: folder, input: gone + stages.join('') });
  git('checkout', '--merge', '--', `cx/${path}`);
}

test('a conflict of any two branches is resolved and told to git, or refused with nothing changed', async () => {
  const repository = testRepository();
  const results = new Set<number>();
  await fc.assert(
    fc.asyncProperty(anySides(), async (sides) => {
      repository.git('reset', '-q', '--hard');
      rmSync(join(repository.root, 'tasks'), { recursive: true, force: true });
      rmSync(join(repository.root, 'cases'), { recursive: true, force: true });
      leaveConflict(repository, sides);
      const file = join(repository.root, sides.path);
      const index = join(repository.folder, '.git/index');
      const [text, known] = [readFileSync(file, 'utf8'), readFileSync(index, 'base64')];
      const { exit, stdout, stderr } = await runCli(['resolve'], repository.root);
      results.add(exit);
      if (exit === 0) {
        expect(stdout).toContain(`${sides.path}: resolved\n`);
        expect(readFileSync(file, 'utf8')).not.toMatch(/^(<{7}|={7}|>{7})/m);
        expect(repository.git('ls-files', '-u')).toBe('');
        expect(repository.git('show', `:cx/${sides.path}`)).toBe(readFileSync(file, 'utf8'));
        expect((await runCli(['validate', '--no-cache'], repository.root)).exit).toBe(0);
      } else {
        expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
        expect(stderr).toMatch(/: not resolved\n {2}\S.*\n {2}\S/);
        expect(readFileSync(file, 'utf8')).toBe(text);
        expect(readFileSync(index, 'base64')).toBe(known);
      }
    }),
    { numRuns: 25 },
  );
  expect([...results].sort()).toEqual([0, 1]);
});
