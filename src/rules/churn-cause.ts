import type { Model } from '../model/model.ts';
import type { Finding, Rule } from './rule.ts';

export const churnCause: Rule = {
  id: 'churn-cause',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'clients/harbor-2.yaml': left('') },
    good: {
      'clients/harbor-2.yaml': left(', interview: C-261112-7K3QX'),
      'cases/2026-11/C-261112-7K3QX.yaml': `source: interview
received: 2026-11-12
client: harbor-2
text: We never got beyond the set-up
tags: []
decision: {kind: none, at: 2026-11-12, by: ann, reason: The client has left}
answers: [{at: 2026-11-12, by: ann, outcome: no_reply_needed}]
`,
    },
  },
  reach: { each: ['client'] },
  check: findGuessedCauses,
};

function left(interview: string): string {
  return `attributes: {size: 40}
manager: ann
churned: {at: 2026-11-10, reason: Too expensive, cause: other${interview}}
`;
}

function* findGuessedCauses(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of model.all('client')) {
    const { churned } = value;
    if (churned?.cause === undefined || churned.interview !== undefined) continue;
    yield {
      message: { key: 'churn-cause/guessed', values: {} },
      location: { file, path: ['churned', 'cause'] },
      hints: [{ key: 'churn-cause/ask', values: {} }],
      subject: `client/${id}`,
    };
  }
}
