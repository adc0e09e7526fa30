import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const taskPath = 'tasks/2026-11/T-261110-00001.yaml';
const ideaPath = 'ideas/2026-11/I-261110-9QW2Z.yaml';
const files = {
  ...baseWorkspace,
  [taskPath]: `title: Call the bakery back
type: callback
owner: bob
due: 2026-11-30
status: in_progress
history:
  - {at: 2026-11-10, by: ann, to: open, owner: bob, due: 2026-11-30}
  - {at: 2026-11-11, by: bob, to: in_progress}
`,
  [ideaPath]: `title: Look the tax number up
text: The form finds the number by the name
status: received
author: ann
history:
  - {at: 2026-11-10, by: ann, to: received}
`,
};

async function move(argv: readonly string[], answers: readonly string[]): Promise<Run & { folder: string }> {
  const folder = temporaryFolder(files);
  return { ...(await runCli([...argv, '--by', 'ann'], folder, { answers })), folder };
}

describe('what a move needs and nobody said', () => {
  test('is asked for in the words of the lifecycle, and stands in the file', async () => {
    const run = await move(['task', 'move', '00001', 'completed'], ['The bakery has its flour']);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.stderr).toMatch(/^Note: what the result is: /);
    expect(readFileSync(join(run.folder, taskPath), 'utf8')).toContain('note: The bakery has its flour');
  });

  test('is picked from a list where there is one', async () => {
    const run = await move(['idea', 'move', '9QW2Z', 'in_analysis'], ['sales']);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.stderr).toContain('department/sales');
    expect(readFileSync(join(run.folder, ideaPath), 'utf8')).toMatch(/route:\s+(\{\s*)?department: sales/);
  });

  test('is one after the other, but for what an option says', async () => {
    const analysed = `${files[ideaPath].replace('received', 'in_analysis')}  - {at: 2026-11-11, by: ann, to: in_analysis}\n`;
    const folder = temporaryFolder({ ...files, [ideaPath]: `${analysed}route: {department: sales}\n` });
    const argv = ['idea', 'move', '9QW2Z', 'rejected', '--reason', 'The register is not public', '--by', 'ann'];
    const run = await runCli(argv, folder, { answers: ['Ask later'] });
    expect(run).toMatchObject({ exit: 0 });
    expect(readFileSync(join(folder, ideaPath), 'utf8')).toContain('Ask later');
    expect(run.stderr).not.toContain('Why:');
  });

  test('left blank, is refused as without a terminal, and nothing is written', async () => {
    const run = await move(['task', 'move', '00001', 'completed'], ['']);
    expect(run).toMatchObject({ exit: 1, stdout: '' });
    expect(readFileSync(join(run.folder, taskPath), 'utf8')).toBe(files[taskPath]);
  });

  test.each([
    [['task', 'move', '00001', 'completed', '--note', 'Done']],
    [['task', 'move', '00001', 'open']],
    [['task', 'move', 'ZZZZZ', 'completed']],
    [['task', 'move', '00001', 'nowhere']],
  ])('is not asked for where all is said, or nothing helps: %j', async (argv) => {
    const run = await move(argv, ['An answer']);
    expect(run.stderr).not.toContain('Note');
    expect(run.stderr).not.toContain('An answer');
  });
});
