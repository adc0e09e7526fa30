import type { DocPath } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import type { Finding, Rule } from './rule.ts';

export const doubleLink: Rule = {
  id: 'double-link',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: linkedFiles('cases: []'),
    good: linkedFiles('cases: [C-261101-7K3QX]'),
  },
  reach: { each: ['case', 'task', 'idea'], named: ['case', 'task', 'idea'] },
  check: findOneSidedLinks,
};

function linkedFiles(cases: string): Readonly<Record<string, string>> {
  return {
    'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-01
text: I could not find the price list
tags: []
decision: {kind: task, at: 2026-11-02, by: ann, refs: [T-261102-7K3QX]}
`,
    'tasks/2026-11/T-261102-7K3QX.yaml': `title: Put the price list on the first page
type: callback
owner: ann
due: 2026-11-06
status: open
${cases}
history:
  - {at: 2026-11-02, by: ann, to: open, owner: ann, due: 2026-11-06}
`,
  };
}

function* findOneSidedLinks(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of model.all('case')) {
    for (const [index, ref] of (value.decision?.refs ?? []).entries()) {
      const work = model.get('task', ref) ?? model.get('idea', ref);
      if (work && !work.value.cases?.includes(id)) {
        yield oneSided(id, ref, 'cases', file, ['decision', 'refs', index]);
      }
    }
  }
  for (const kind of ['task', 'idea'] as const) {
    for (const { id, path: file, value } of model.all(kind)) {
      for (const [index, ref] of (value.cases ?? []).entries()) {
        const from = model.get('case', ref);
        if (from && !from.value.decision?.refs?.includes(id)) {
          yield oneSided(id, ref, 'decision.refs', file, ['cases', index]);
        }
      }
    }
  }
}

function oneSided(from: string, to: string, field: string, file: string, path: DocPath): Finding {
  return { message: { key: 'double-link/not-back', values: { from, to, field } }, location: { file, path } };
}
