import type { Message, Span } from '../diagnostic.ts';
import type { Metric } from '../model/gen/types.gen.ts';
import { metricBounds } from '../model/metric-bounds.ts';
import { type MetricData, readMetricData } from '../model/metric-data.ts';
import { type MetricDataProblem, metricColumns } from '../model/metric-row.ts';
import type { Model } from '../model/model.ts';
import { nearest, suggestions } from '../model/suggest.ts';
import type { Finding, Rule } from './rule.ts';

export const metricData: Rule = {
  id: 'metric-data',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'metrics/first-order.csv': 'period,value,n\n2026-09,"80,5",38\n2026-10,82,40\n' },
    good: { 'metrics/first-order.csv': 'period,value,n\n2026-09,80.5,38\n2026-10,82,40\n' },
  },
  check: findBrokenData,
};

/** Mistakes of one sort are listed so often in a file: where numbers are written another way, every line has one. */
const mostAlike = 10;

function* findBrokenData(model: Model): Iterable<Finding> {
  const files = new Map<string, string>();
  for (const { path: file, role, value: text } of model.files) {
    if (role?.part !== 'values' || typeof text !== 'string') continue;
    const subject = `metric/${role.id}`;
    const other = files.get(role.id);
    if (other === undefined) files.set(role.id, file);
    const own = other === undefined ? withoutMetric(model, role.id) : secondFile(role.id, other);
    if (own) yield { ...own, location: { file }, subject };
    const problems = problemsOf(readMetricData(text), model.get('metric', role.id)?.value);
    for (const { message, span, hints, first } of listed(problems)) {
      const related = first
        ? [{ location: { file, span: first }, message: { key: 'hint/first-here', values: {} } }]
        : [];
      yield { message, location: { file, span }, hints, related, subject };
    }
  }
}

type Said = Pick<Finding, 'message' | 'hints' | 'related'>;

function withoutMetric(model: Model, id: string): Said | undefined {
  const known = model.ids.of('metric');
  if (known.has(id)) return undefined;
  return { message: says('no-metric', { id }), hints: suggestions(id, known.keys()) };
}

/** Files of one name in two folders of metrics/. */
function secondFile(id: string, other: string): Said {
  const first = { location: { file: other }, message: says('other-file') };
  return { message: says('second-file', { id }), related: [first] };
}

interface Problem {
  readonly message: Message;
  readonly span: Span;
  readonly hints: readonly Message[];
  readonly first?: Span;
}

function problemsOf(data: MetricData, metric: Metric | undefined): readonly Problem[] {
  return [
    ...data.problems.map((problem) => explain(problem, data)),
    ...(metric ? [...unknownColumns(data, metric), ...outOfBounds(data, metric)] : []),
  ];
}

function explain({ code, span, values, better, first }: MetricDataProblem, { dimensions }: MetricData): Problem {
  const wanted = String(values.column);
  const [found] =
    code === 'missing-column'
      ? nearest(
          wanted,
          dimensions.map(({ name }) => name),
        )
      : [];
  return {
    message: says(code, values),
    span,
    hints: [
      ...(found === undefined ? [] : [says('rename', { found, wanted })]),
      ...(better === undefined ? [] : [says('better', { better })]),
    ],
    ...(first ? { first } : {}),
  };
}

function unknownColumns({ dimensions, problems }: MetricData, { by = [] }: Metric): readonly Problem[] {
  // Where a column is missing, the one that is too many is most likely meant for it.
  if (problems.some(({ code }) => code === 'missing-column')) return [];
  const known = by.map((name) => name.normalize('NFC'));
  return dimensions
    .filter(({ name }) => !known.includes(name))
    .map(({ name, span }) => {
      const candidates = nearest(name, [...known, ...metricColumns]);
      const declare = says('declare', { name });
      const meant: Message = { key: 'hint/did-you-mean', values: { candidates } };
      return { message: says('unknown-column', { name }), span, hints: candidates.length > 0 ? [meant] : [declare] };
    });
}

function outOfBounds({ rows }: MetricData, metric: Metric): readonly Problem[] {
  const bounds = metricBounds(metric);
  if (!bounds) return [];
  return rows
    .filter(({ value }) => value < bounds.min || value > bounds.max)
    .map(({ value, valueSpan }) => ({
      message: says('out-of-bounds', { value, kind: metric.kind, ...bounds }),
      span: valueSpan,
      hints: [],
    }));
}

function listed(problems: readonly Problem[]): readonly Problem[] {
  const bySort = new Map<string, Problem[]>();
  for (const problem of problems) {
    const alike = bySort.get(problem.message.key);
    if (alike) alike.push(problem);
    else bySort.set(problem.message.key, [problem]);
  }
  return [...bySort.values()].flatMap((alike) => {
    const next = alike[mostAlike];
    if (!next) return alike;
    return [
      ...alike.slice(0, mostAlike),
      { ...next, message: says('more', { count: alike.length - mostAlike }), hints: [] },
    ];
  });
}

function says(name: string, values: Message['values'] = {}): Message {
  return { key: `metric-data/${name}`, values };
}
