import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { stagePlans } from './stage-plans.ts';

const idea = (status: string, part: string): string => `title: Better
text: Something better
status: ${status}
author: ann
changes:
  - change: ${part}
    set: {name: Better}
history:
  - {at: 2026-11-10, by: ann, to: ${status}}
`;

test('a stage has its place on the way, its teams, touchpoints with ideas, hand-offs, metrics, playbooks and scenarios', async () => {
  const model = await buildModel(
    memoryRepo({
      ...baseWorkspace,
      'map/teams/sales.yaml': `${baseWorkspace['map/teams/sales.yaml']}  onboarding: {contact: indirect}\n`,
      'ideas/2026-11/I-261101-00001.yaml': idea('received', 'touchpoint/first-order'),
      'ideas/2026-11/I-261101-00002.yaml': idea('rejected', 'touchpoint/first-order'),
      'ideas/2026-11/I-261101-00003.yaml': idea('planned', 'stage/onboarding'),
      'map/playbooks/first-week.yaml': `name: First week
stage: onboarding
segments: [large]
starts_on: contract-signed
`,
      'map/segments.yaml': (baseWorkspace['map/segments.yaml'] ?? '').replace(
        'strategy: low_touch',
        'strategy: low_touch\n    playbooks: [first-week]',
      ),
      'map/scenarios/first.yaml': `name: The first week
goal: An order
steps:
  - {touchpoint: first-order}
  - {touchpoint: first-order}
  - {touchpoint: nowhere}
`,
    }),
  );
  const [purchase, onboarding] = stagePlans(model);
  expect(purchase).toMatchObject({ number: 1, previous: undefined, next: 'onboarding', steps: [], handoffs: [] });
  expect(purchase?.teams.map(({ id }) => id)).toEqual(['sales']);
  expect(onboarding).toMatchObject({ number: 2, previous: 'purchase', next: undefined });
  expect(onboarding?.teams.map(({ id }) => id)).toEqual(['support', 'sales']);
  expect(onboarding?.steps.map(({ id, ideas }) => [id, ideas.map((one) => one.id)])).toEqual([
    ['first-order', ['I-261101-00001']],
  ]);
  expect(onboarding?.ideas.map(({ id }) => id)).toEqual(['I-261101-00003']);
  expect(onboarding?.handoffs.map(({ id }) => id)).toEqual(['new-prices']);
  expect(onboarding?.metrics.map(({ id, state }) => [id, state])).toEqual([['first-order', 'met']]);
  expect(onboarding?.playbooks.map(({ id, forSegments }) => [id, forSegments])).toEqual([
    ['first-week', ['small', 'large']],
  ]);
  expect(onboarding?.scenarios.map(({ id }) => id)).toEqual(['first']);
});
