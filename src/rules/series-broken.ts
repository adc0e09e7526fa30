import { asMessage } from '../diagnostic.ts';
import type { Comparison } from '../diff/compare.ts';
import type { Metric } from '../model/gen/types.gen.ts';
import { readMetricData } from '../model/metric-data.ts';
import { type Method, methodOf, topOf } from '../model/metric-method.ts';
import type { ChangeFinding, Rule } from './rule.ts';

const measured = (unit: string, more = ''): Readonly<Record<string, string>> => ({
  'metrics/first-order.yaml': `name: Clients with a first order in a week
unit: ${unit}
better: higher
stage: onboarding
touchpoint: first-order
owner: ann
source: {system: desk, status: collected}
targets: [{from: 2026-10, value: 80}]
expectation: {value: 90, evidence: Interviews in September}
${more}review: month
`,
  'metrics/first-order.csv': 'period,value,n\n2026-09,80.5,38\n2026-10,82,40\n',
});

export const seriesBroken: Rule = {
  id: 'series-broken',
  severity: 'error',
  preset: 'minimal',
  example: {
    before: measured('"%"'),
    bad: measured('orders a day'),
    good: measured('orders a day', 'baselines: [{from: 2026-11, reason: Counted by the day since the new desk}]\n'),
  },
  checkChange: findBrokenSeries,
};

/** How a metric is measured, by field: what changes one of these makes another metric of it. */
function measuringOf(
  metric: Metric,
  renamed: ReadonlyMap<string, string>,
): Readonly<Record<string, string | Method | undefined>> {
  const { unit, scale, weights, computed } = metric;
  const method = methodOf(metric);
  return {
    method,
    unit,
    scale: scale && JSON.stringify([scale.min, scale.max]),
    ...(method === 'share' && scale ? { top: String(topOf(metric)) } : {}),
    ...(method === 'index' ? { weights: JSON.stringify(Object.entries(weights ?? {}).sort()) } : {}),
    computed: computed && JSON.stringify([computed.from, renamed.get(computed.score) ?? computed.score]),
  };
}

function* findBrokenSeries({ before, after, renames }: Comparison): Iterable<ChangeFinding> {
  const renamed = new Map(renames.filter(({ kind }) => kind === 'metric').map(({ from, to }) => [from, to]));
  for (const was of before.all('metric')) {
    const found = after.get('metric', renamed.get(was.id) ?? was.id);
    if (!found) continue;
    const { id, path: file, value: is } = found;
    const [old, now] = [measuringOf(was.value, renamed), measuringOf(is, renamed)];
    // A scale that is said for the first time changes nothing that was measured.
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (field) => old[field] !== now[field] && !(field === 'scale' && old[field] === undefined),
    );
    const known = new Set((was.value.baselines ?? []).map(({ from }) => from));
    const [first] = fields;
    if (first === undefined || (is.baselines ?? []).some(({ from }) => !known.has(from))) continue;
    const values = readMetricData(before.values(was.id)?.text ?? '').rows.length;
    if (values === 0) continue;
    yield {
      message: asMessage('series-broken/changed', { fields, count: values }),
      location: { file, path: [fields.find((field) => field in is) ?? 'name'] },
      before: { file: was.path, path: [fields.find((field) => field in was.value) ?? 'name'] },
      hints: [asMessage('series-broken/begin', {})],
      subject: `metric/${id}`,
    };
  }
}
