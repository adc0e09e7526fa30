import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { viewWorkspace } from '../../testing/view-workspace.ts';

/** A workspace whose responsible for the news leaves on the last day of 2026. */
function leaving(): string {
  const files = viewWorkspace((place) => `text ${place}`);
  const team = JSON.parse(files['map/teams/sales.yaml'] ?? '{}');
  return temporaryFolder({
    ...files,
    'map/teams/sales.yaml': JSON.stringify({ ...team, members: [{ id: 'dan', name: 'Dan', left: '2026-12-31' }] }),
  });
}

async function drawn(folder: string, ...argv: readonly string[]): Promise<string> {
  const run = await runCli(['render', ...argv], folder);
  expect(run).toMatchObject({ exit: 0, stderr: '' });
  return run.stdout.replaceAll('\u00A0', ' ');
}

describe.each(['map', 'handoffs'])('the hand-offs of the view %s', (view) => {
  test.each(['svg', 'html', 'md'])('are judged as of the moment that is asked for, as %s', async (format) => {
    const folder = leaving();
    const left = /Dan, who answers for it,\s+left/;
    expect(await drawn(folder, view, '-f', format)).not.toMatch(left);
    expect(await drawn(folder, view, '-f', format, '--as-of', '2026-12-31')).not.toMatch(left);
    expect(await drawn(folder, view, '-f', format, '--as-of', '2027-01-01')).toMatch(left);
  });

  test('want a moment that is one', async () => {
    const run = await runCli(['render', view, '-f', 'svg', '--as-of', 'soon'], leaving());
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('soon');
  });
});

test('tasks are drawn as of the moment that is asked for, as a page too', async () => {
  const saas = join(repository, 'examples/saas');
  expect(await drawn(saas, 'tasks', '-f', 'html', '--as-of', '2026-12-24')).toContain('24 Dec 2026');
});

test.each(['journey', 'blueprint', 'ideas', 'metrics', 'states'])(
  'the view %s has no clock, and says whose option it is',
  async (view) => {
    const run = await runCli(['render', view, '--as-of', '2026-12-24'], leaving());
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(`--as-of says nothing to “${view}”; it belongs to map, handoffs, tasks`);
  },
);
