import type { Case } from '../model/gen/types.gen.ts';
import type { Item, Model } from '../model/model.ts';
import { idsNamedIn } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const unservedChannel: Rule = {
  id: 'unserved-channel',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: fromTheForum('channels: [site, call]'),
    good: fromTheForum('channels: [site, call, forum]'),
  },
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
  const served = idsNamedIn(model, 'touchpoint', ['channels', '*']);
  const feedback = casesByChannel(model);
  for (const [index, { id, retired }] of (vocabulary.value.channels ?? []).entries()) {
    const cases = feedback.get(id);
    if (!cases || retired !== undefined || served.has(id)) continue;
    yield {
      message: {
        key: 'unserved-channel/unserved',
        values: { channel: labelOf(model, 'channel', id), cases: cases.count },
      },
      location: { file: vocabulary.path, path: ['channels', index, 'id'] },
      hints: [{ key: 'unserved-channel/serve', values: { id } }],
      related: [
        {
          location: { file: cases.first.path, path: ['channel'] },
          message: { key: 'unserved-channel/case', values: { id: cases.first.id } },
        },
      ],
      subject: `channel/${id}`,
    };
  }
}

/** How many cases came by each channel, and the first of them. */
function casesByChannel(model: Model): ReadonlyMap<string, { readonly first: Item<Case>; readonly count: number }> {
  const byChannel = new Map<string, { readonly first: Item<Case>; count: number }>();
  for (const item of model.all('case')) {
    const channel = item.value.channel;
    if (channel === undefined) continue;
    const cases = byChannel.get(channel);
    if (cases) cases.count++;
    else byChannel.set(channel, { first: item, count: 1 });
  }
  return byChannel;
}
