import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loopWorkspace } from '../testing/loop-workspace.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { diskRepo } from './disk-repo.ts';

test('some folders of a workspace can be listed without the others, and are listed as with them', () => {
  const root = temporaryFolder(loopWorkspace);
  mkdirSync(join(root, 'tasks/2027-01'), { recursive: true });
  symlinkSync(join(root, 'cxmap.yaml'), join(root, 'tasks/2027-01/T-270101-AAAAA.yaml'));
  symlinkSync('/', join(root, 'tasks/elsewhere'));
  writeFileSync(join(root, 'tasks/notes.txt'), 'no file of ours');
  for (const names of [['tasks'], ['map', 'clients'], ['cxmap.yaml'], ['nothing'], []]) {
    const within = diskRepo(root).within?.(new Set(names));
    expect(within, names.join()).toEqual(
      diskRepo(root)
        .list()
        .filter((path) => names.includes(path.split('/')[0] ?? '')),
    );
  }
  const repo = diskRepo(root);
  expect(repo.within?.(new Set(['tasks']))).not.toEqual([]);
  writeFileSync(join(root, 'map/teams/late.yaml'), 'name: Late\n');
  // Had the other folders been looked at, this one would not be there.
  expect(repo.list()).toContain('map/teams/late.yaml');
});
