import type { Model } from '../model/model.ts';
import { scoreProblem } from '../model/score-scale.ts';
import type { Finding, Rule } from './rule.ts';

export const scoreOutOfScale: Rule = {
  id: 'score-out-of-scale',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: scored(11),
    good: scored(10),
  },
  reach: { each: ['case'], named: ['metric'] },
  check: findImpossibleScores,
};

function scored(value: number): Readonly<Record<string, string>> {
  return {
    'metrics/nps.yaml': `name: Would recommend us
unit: points
better: higher
stage: onboarding
owner: ann
kind: nps
source: {system: desk, status: collected}
scale: {min: 0, max: 10}
review: month
`,
    'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-01
score: {metric: nps, value: ${value}}
text: All went well
tags: []
`,
  };
}

function* findImpossibleScores(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of model.all('case')) {
    const metric = value.score && model.get('metric', value.score.metric)?.value;
    const message = value.score && metric && scoreProblem(metric, value.score.value);
    if (message) yield { message, location: { file, path: ['score', 'value'] }, subject: `case/${id}` };
  }
}
