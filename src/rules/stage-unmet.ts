import type { Model } from '../model/model.ts';
import { idsNamedIn } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const stageUnmet: Rule = {
  id: 'stage-unmet',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/teams/support.yaml': supportOn('') },
    good: { 'map/teams/support.yaml': supportOn('  onboarding: {contact: indirect, does: Checks the first order}\n') },
  },
  reach: { whole: ['success-map', 'team'] },
  check: findUnmetStages,
};

/** The sales team keeps the stage of purchase; onboarding is for support to take. */
function supportOn(stages: string): string {
  return `name: Support
system: desk
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray}
stages:
  purchase: {contact: indirect}
${stages}`;
}

function* findUnmetStages(model: Model): Iterable<Finding> {
  const map = model.single('success-map');
  if (!map) return;
  const met = idsNamedIn(model, 'team', ['stages', '*'], 'key');
  for (const [index, { id }] of map.value.stages.entries()) {
    if (met.has(id)) continue;
    yield {
      message: { key: 'stage-unmet/unmet', values: { stage: labelOf(model, 'stage', id) } },
      location: { file: map.path, path: ['stages', index, 'id'] },
      hints: [{ key: 'stage-unmet/name-it', values: { id } }],
      subject: `stage/${id}`,
    };
  }
}
