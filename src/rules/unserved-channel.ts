import type { Model } from '../model/model.ts';
import { type CaseElsewhere, casesElsewhere } from '../queries/cases/cases-elsewhere.ts';
import { labelOf } from '../queries/common/names.ts';
import { gatheredCasesElsewhere } from './gathered.ts';
import type { Finding, Rule } from './rule.ts';

export const unservedChannel: Rule = {
  id: 'unserved-channel',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: fromTheForum('channels: [site, call]'),
    good: fromTheForum('channels: [site, call, forum]'),
  },
  reach: { whole: ['vocabulary'], gathered: [gatheredCasesElsewhere] },
  check: findUnservedChannels,
};

function fromTheForum(channels: string): Readonly<Record<string, string>> {
  return {
    'map/vocabulary.yaml': `channels:
  - {id: site, name: Web site}
  - {id: call, name: Phone call}
  - {id: forum, name: Forum of clients}
systems:
  - {id: desk, name: Help desk}
  - {id: crm, name: CRM}
events:
  - {id: price-change, name: Prices change}
  - {id: contract-signed, name: Contract signed}
tags:
  - {id: prices, name: Prices, group: process}
task_types:
  - {id: callback, name: Call back, target: 2 working days}
`,
    'map/touchpoints/first-order.yaml': `name: First order
stage: onboarding
owner: support
${channels}
client_does: Places the first order
expectation: It takes ten minutes
reality: It takes ten minutes
metrics: [first-order]
`,
    'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-01
channel: forum
text: Everybody there asks how to change the address of an order
`,
  };
}

function* findUnservedChannels(model: Model): Iterable<Finding> {
  const vocabulary = model.single('vocabulary');
  if (!vocabulary) return;
  const feedback = new Map<string, CaseElsewhere[]>();
  for (const one of casesElsewhere(model)) {
    const cases = feedback.get(one.channel);
    if (cases) cases.push(one);
    else feedback.set(one.channel, [one]);
  }
  for (const [index, { id, retired }] of (vocabulary.value.channels ?? []).entries()) {
    const [first, ...others] = feedback.get(id) ?? [];
    if (!first || retired !== undefined) continue;
    yield {
      message: {
        key: 'unserved-channel/unserved',
        values: { channel: labelOf(model, 'channel', id), cases: others.length + 1 },
      },
      location: { file: vocabulary.path, path: ['channels', index, 'id'] },
      hints: [{ key: 'unserved-channel/serve', values: { id } }],
      related: [
        {
          location: { file: first.path, path: ['channel'] },
          message: { key: 'unserved-channel/case', values: { id: first.id } },
        },
      ],
      subject: `channel/${id}`,
    };
  }
}
