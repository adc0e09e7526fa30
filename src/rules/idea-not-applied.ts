import type { Model } from '../model/model.ts';
import { partLabel } from '../queries/ideas/map-parts.ts';
import { partOf } from '../queries/ideas/to-be.ts';
import type { Finding, Rule } from './rule.ts';

export const ideaNotApplied: Rule = {
  id: 'idea-not-applied',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: implemented(''),
    good: implemented('applied: {at: 2026-11-20, by: ann}\n'),
  },
  reach: { each: ['idea'], whole: ['handoff', 'team', 'touchpoint', 'success-map'] },
  check: findUnappliedIdeas,
};

function implemented(applied: string): Readonly<Record<string, string>> {
  return {
    'ideas/2026-11/I-261102-9QW2Z.yaml': `title: Fill in the first order from the contract
text: Clients type in what the contract says already
status: implemented
author: ann
route: {department: support}
project:
  start: 2026-11-09
  end: 2026-11-20
  goal: The first order takes five minutes
  scope: The form alone
  deliverables: A form that knows the contract
  milestones: [{name: Form is out, due: 2026-11-18}]
  work: [{id: form, name: Change the form, owner: ann}]
outcome: {at: 2026-11-20, results: Seven of ten orders take five minutes}
changes:
  - change: touchpoint/first-order
    set: {reality: It takes five minutes}
${applied}history:
  - {at: 2026-11-02, by: ann, to: received}
  - {at: 2026-11-03, by: ann, to: in_analysis}
  - {at: 2026-11-06, by: ann, to: planned}
  - {at: 2026-11-09, by: ann, to: in_progress}
  - {at: 2026-11-20, by: ann, to: implemented}
`,
  };
}

function* findUnappliedIdeas(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of model.all('idea')) {
    const { status, changes = [], applied } = value;
    if (status !== 'implemented' || changes.length === 0 || applied) continue;
    const parts = [...new Set(changes.map((change) => partLabel(model, partOf(change))))];
    yield {
      message: { key: 'idea-not-applied/not-yet', values: { parts } },
      location: { file, path: ['changes'], at: 'key' },
      hints: [{ key: 'idea-not-applied/apply', values: { id } }],
      subject: `idea/${id}`,
    };
  }
}
