import { asMessage } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import type { Finding, Rule } from './rule.ts';

export const playbookBase: Rule = {
  id: 'playbook-base',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: {
      'map/playbooks/first-days.yaml': `name: First days
stage: onboarding
starts_on: contract-signed
steps:
  - {id: welcome-call, name: Call the client, team: support, after: 2 working days, touch: personal}
`,
    },
    good: {
      'map/playbooks/first-days.yaml': `name: First days
stage: onboarding
starts_on: contract-signed
steps:
  - {id: welcome-mail, name: Send the guide, team: support, after: 1 working day, touch: automated}
  - {id: welcome-call, name: Call the client, team: support, after: 2 working days, touch: personal, base: welcome-mail}
`,
    },
  },
  reach: { each: ['playbook'] },
  check: findStepsWithoutBase,
};

function* findStepsWithoutBase(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'playbook')) {
    const steps = value.steps ?? [];
    const automated = steps.filter(({ touch }) => touch === 'automated').map((step) => step.id);
    for (const [index, step] of steps.entries()) {
      if (step.touch !== 'personal') continue;
      const base = steps.find((other) => other.id === step.base);
      // A base that is no step of this playbook is a reference to nothing: another rule finds it.
      if (step.base !== undefined && base?.touch !== 'personal') continue;
      yield {
        message: asMessage(base ? 'playbook-base/personal' : 'playbook-base/none', {
          step: `${step.name} (${step.id})`,
          base: base ? `${base.name} (${base.id})` : '',
        }),
        location: { file, path: ['steps', index, base ? 'base' : 'id'] },
        hints: [{ key: 'playbook-base/lay-over', values: { automated: automated.slice(0, 8) } }],
        subject: `playbook/${id}`,
      };
    }
  }
}
