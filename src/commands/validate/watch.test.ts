import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { startBin } from '../../testing/run-bin.ts';
import { temporaryFolder } from '../../testing/run-cli.ts';

test('a watch that cannot go on ends, with the sentence and the exit code of the failure', async () => {
  const folder = temporaryFolder({ ...baseWorkspace });
  // Nobody stops it: it has to end by itself.
  const run = await startBin(['validate', '--watch'], folder, {}, async (...[output]) => {
    await output('nothing to report');
    rmSync(join(folder, 'cxmap.yaml'));
  });
  expect(run.exit).toBe(2);
  expect(run.stderr).toContain('cxmap.yaml');
}, 60_000);
