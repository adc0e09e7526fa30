import type { Model } from '../model/model.ts';
import type { Finding, Rule } from './rule.ts';

export const stagesWithoutRisk: Rule = {
  id: 'stages-without-risk',
  severity: 'warning',
  preset: 'strict',
  example: {
    bad: { 'map/success-map.yaml': onboardingWith('') },
    good: {
      'map/success-map.yaml': onboardingWith(
        '    risks: [{risk: Addresses are typed twice, prevention: Bring them in from a sheet}]\n',
      ),
    },
  },
  reach: { whole: ['success-map'] },
  check: findMapWithoutRisks,
};

function onboardingWith(risks: string): string {
  return `success:
  statement: The client ships their first order within a week
  measured_by: [first-order]
stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - id: onboarding
    name: Onboarding
    goal: The client has shipped an order
${risks}`;
}

/** One finding a map: a single risk anywhere shows that somebody has asked what can go wrong. */
function* findMapWithoutRisks(model: Model): Iterable<Finding> {
  const map = model.single('success-map');
  const stages = (map?.value.stages ?? []).filter(({ retired }) => retired === undefined);
  const [first] = stages;
  if (!map || !first || stages.some(({ risks }) => (risks ?? []).length > 0)) return;
  yield {
    message: { key: 'stages-without-risk/none', values: { stages: stages.length } },
    location: { file: map.path, path: ['stages'] },
    hints: [{ key: 'stages-without-risk/write', values: { stage: first.id } }],
    subject: 'success-map/success-map',
  };
}
