import { expect, test } from 'vitest';
import { memoryRepo } from '../source/repo.ts';
import { buildModel, parseFindings } from './model.ts';

test('two heads of a team are one finding: nobody else lacks to be one', async () => {
  const team = `name: Support
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray, head: true}
  - {id: kim, name: Kim Fay}
stages: {}
`;
  const model = await buildModel(memoryRepo({ 'map/teams/support.yaml': team }));
  expect(parseFindings(model).map(({ message }) => message.key)).toEqual(['schema/too-many-heads']);
});
