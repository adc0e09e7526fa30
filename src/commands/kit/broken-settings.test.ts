import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

test.each([['render', 'ideas'], ['report'], ['report', '--check'], ['site']])(
  'no picture and no page is made where the settings have errors: %s %s',
  async (...argv) => {
    const folder = temporaryFolder({ ...baseWorkspace, 'cxmap.yaml': 'name: [' });
    const before = readdirSync(folder);
    expect(await runCli(argv, folder)).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'cxmap: Nothing can be drawn while cxmap.yaml has errors; cxmap validate shows them\n',
    });
    expect(readdirSync(folder)).toEqual(before);
  },
);
