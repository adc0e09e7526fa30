import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

test.each([
  ['DE-BY', 0],
  ['GB-SCT', 0],
  ['US-CA', 0],
  ['CH-ZH', 0],
  ['Bavaria', 1],
])('a calendar of the region %s: exit %i', async (country, exit) => {
  const folder = temporaryFolder({
    ...baseWorkspace,
    'cxmap.yaml': `${baseWorkspace['cxmap.yaml'] ?? ''}calendars: {default: {country: ${country}}}\n`,
  });
  expect(await runCli(['validate'], folder)).toMatchObject({ exit });
});
