import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { voicesOf } from './voices.ts';

const said = (who: string): string =>
  `source: survey\nreceived: 2026-11-01\n${who}text: Show the fee first\ntags: []\n`;

test('the voices of an idea are people, each once, and whoever spoke without a name', async () => {
  const files = {
    ...baseWorkspace,
    'cases/2026-11/C-261101-00001.yaml': said('client: harbor-1\n'),
    'cases/2026-11/C-261101-00002.yaml': said('client: harbor-1\n'),
    'cases/2026-11/C-261101-00003.yaml': said('employee: ann\n'),
    'cases/2026-11/C-261101-00004.yaml': said(''),
  };
  const model = await buildModel(memoryRepo(files));
  const cases = model.all('case').map(({ id }) => id);
  expect(voicesOf(model, { cases, supporters: ['harbor-1', 'person/ann', 'bob'] })).toEqual([
    'client/harbor-1',
    'person/ann',
    'case/C-261101-00004',
    'person/bob',
  ]);
  expect(voicesOf(model, {})).toEqual([]);
});
