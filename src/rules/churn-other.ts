import type { Model } from '../model/model.ts';
import type { Finding, Rule } from './rule.ts';

/** Of fewer clients a share says nothing. */
const fewest = 10;
/** The largest share of `other` that a list of reasons can do with. */
const most = 0.2;

export const churnOther: Rule = {
  id: 'churn-other',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: leavers(3),
    good: leavers(2),
  },
  reach: { whole: ['client', 'vocabulary'] },
  check: findUnnamedReasons,
};

function leavers(others: number): Readonly<Record<string, string>> {
  const left = Array.from({ length: fewest }, (_, n) => {
    const stated = n < others ? 'other' : 'price';
    return [
      `clients/leaver-${n}.yaml`,
      `attributes: {size: 4}\nmanager: ann\nchurned: {at: 2026-11-10, stated: ${stated}}\n`,
    ] as const;
  });
  return {
    'map/vocabulary.yaml': `channels:
  - {id: site, name: Web site}
  - {id: call, name: Phone call}
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
churn_reasons:
  - {id: price, name: Too expensive, group: price}
`,
    ...Object.fromEntries(left),
  };
}

function* findUnnamedReasons(model: Model): Iterable<Finding> {
  const left = model.all('client').flatMap(({ value: { churned } }) => churned ?? []);
  const other = left.filter(({ cause, stated }) => (cause ?? stated) === 'other').length;
  const vocabulary = model.single('vocabulary');
  if (!vocabulary || left.length < fewest || other <= left.length * most) return;
  yield {
    message: {
      key: 'churn-other/many',
      values: { other, all: left.length, percent: Math.floor((100 * other) / left.length) },
    },
    location: { file: vocabulary.path, path: vocabulary.value.churn_reasons ? ['churn_reasons'] : [], at: 'key' },
    hints: [{ key: 'churn-other/name', values: {} }],
  };
}
