import { asMessage } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import type { Finding, Rule } from './rule.ts';

export const promiseField: Rule = {
  id: 'promise-field',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'map/handoffs/new-client.yaml': form('text') },
    good: { 'map/handoffs/new-client.yaml': form('list') },
  },
  reach: { whole: ['handoff'] },
  check: findWrongFields,
};

function form(type: string): string {
  return `name: New client
from: sales
to: [support]
stages: [purchase]
mode: push
information:
  - {field: promised, type: ${type}, required: true, promises: true}
when: {deadline: 1 working day, after: contract-signed}
responsible: dan
where: {system: desk}
`;
}

function* findWrongFields(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'handoff')) {
    let first: string | undefined;
    for (const [index, { field, type, promises }] of (value.information ?? []).entries()) {
      if (!promises) continue;
      const location = { file, path: ['information', index, 'promises'] };
      const subject = `handoff/${id}`;
      if (type !== 'list') yield { message: asMessage('promise-field/no-list', { field }), location, subject };
      else if (first !== undefined)
        yield { message: asMessage('promise-field/several', { field, first }), location, subject };
      first ??= field;
    }
  }
}
