import type { Model } from '../model/model.ts';
import { checkForm } from '../queries/handoffs/form-check.ts';
import { formFinding, formOf } from '../queries/handoffs/form-finding.ts';
import type { Finding, Rule } from './rule.ts';

export const handoverIncomplete: Rule = {
  id: 'handover-incomplete',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: handedOver('{promised: []}'),
    good: handedOver('{promised: [Ships on Saturdays], first_call: 2026-11-12}'),
  },
  reach: { each: ['client'], named: ['handoff'] },
  check: findIncompleteHandovers,
};

function handedOver(fields: string): Readonly<Record<string, string>> {
  return {
    'map/handoffs/new-client.yaml': `name: New client
from: sales
to: [support]
stages: [purchase]
mode: push
information:
  - {field: promised, type: list, required: true, hint: All that is not in the contract}
  - {field: first_call, type: date, required: true}
when: {deadline: 1 working day, after: contract-signed}
responsible: dan
where: {system: desk}
`,
    'clients/harbor-2.yaml': `attributes: {size: 40}
manager: ann
handover:
  handoff: new-client
  at: 2026-11-10
  by: dan
  fields: ${fields}
`,
  };
}

function* findIncompleteHandovers(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of model.all('client')) {
    const handoff = value.handover && model.get('handoff', value.handover.handoff);
    if (!handoff) continue;
    for (const problem of checkForm(handoff.value.information ?? [], value.handover?.fields ?? {})) {
      yield {
        ...formFinding('handover-incomplete', problem, { file, path: ['handover', 'fields'] }),
        related: [formOf(model, handoff)],
        subject: `client/${id}`,
      };
    }
  }
}
