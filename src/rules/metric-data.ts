import { asMessage, type Message, type Span } from '../diagnostic.ts';
import type { Metric } from '../model/gen/types.gen.ts';
import { isOfAnswers, metricBounds } from '../model/metric-bounds.ts';
import { type MetricData, readMetricData } from '../model/metric-data.ts';
import { methodOf } from '../model/metric-method.ts';
import { type MetricAsked, type MetricDataProblem, metricColumns } from '../model/metric-row.ts';
import { filesOfKind, type Model } from '../model/model.ts';
import { nearest, suggestions } from '../model/suggest.ts';
import { countProblems, foreignCounts } from '../queries/metrics/count-problems.ts';
import type { Finding, Rule } from './rule.ts';

export const metricData: Rule = {
  id: 'metric-data',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'metrics/first-order.csv': 'period,value,n\n2026-09,"80,5",38\n2026-10,82,40\n' },
    good: { 'metrics/first-order.csv': 'period,value,n\n2026-09,80.5,38\n2026-10,82,40\n' },
  },
  reach: { whole: ['metric'] },
  check: findBrokenData,
};

/** Mistakes of one sort are listed so often in a file: where numbers are written another way, every line has one. */
const mostAlike = 10;

function* findBrokenData(model: Model): Iterable<Finding> {
  const files = new Map<string, string>();
  for (const { path: file, role, value: text } of filesOfKind(model, 'metric', 'values')) {
    if (!role || typeof text !== 'string') continue;
    const subject = `metric/${role.id}`;
    const other = files.get(role.id);
    if (other === undefined) files.set(role.id, file);
    const own = other === undefined ? withoutMetric(model, role.id) : secondFile(role.id, other);
    if (own) yield { ...own, location: { file }, subject };
    const problems = problemsOf(readMetricData(text), text, model.get('metric', role.id)?.value);
    for (const { message, span, hints, first } of listed(problems)) {
      const related = first ? [{ location: { file, span: first }, message: asMessage('hint/first-here', {}) }] : [];
      const isConflict = message.key === 'metric-data/merge-conflict';
      const command = isConflict ? [asMessage('hint/resolve', { path: file })] : [];
      yield { message, location: { file, span }, hints: [...hints, ...command], related, subject };
    }
  }
}

type Said = Pick<Finding, 'message' | 'hints' | 'related'>;

function withoutMetric(model: Model, id: string): Said | undefined {
  const known = model.ids.of('metric');
  if (known.has(id)) return undefined;
  return { message: { key: 'metric-data/no-metric', values: { id } }, hints: suggestions(id, known.keys()) };
}

/** Files of one name in two folders of metrics/. */
function secondFile(id: string, other: string): Said {
  const first = { location: { file: other }, message: asMessage('metric-data/other-file', {}) };
  return { message: { key: 'metric-data/second-file', values: { id } }, related: [first] };
}

interface Problem {
  readonly message: Message;
  readonly span: Span;
  readonly hints: readonly Message[];
  readonly first?: Span;
}

function problemsOf(data: MetricData, text: string, metric: Metric | undefined): readonly Problem[] {
  return [
    ...data.problems.map((problem) => explain(problem, data)),
    ...(metric
      ? [...unknownColumns(data, metric), ...impossible(data, metric), ...wrongCounts(data, text, metric)]
      : []),
    ...(metric?.computed ? [] : data.asked.map(withoutValue)),
  ];
}

/** Only a value that is computed may be blank. */
function withoutValue({ valueSpan: span }: MetricAsked): Problem {
  return { message: { key: 'metric-data/blank', values: { column: 'value' } }, span, hints: [] };
}

/** Counts that are not those of the metric's method, or do not give the value that stands beside them. */
function wrongCounts({ rows, counts }: MetricData, text: string, metric: Metric): readonly Problem[] {
  const foreign = foreignCounts(metric);
  const method = methodOf(metric);
  return [
    ...counts
      .filter(({ name }) => foreign.includes(name))
      .map(({ name, span }) => ({
        message: asMessage('metric-data/foreign-count', { column: name, method }),
        span,
        hints: [],
      })),
    ...rows.flatMap((row) =>
      countProblems(row, text.slice(row.valueSpan.start, row.valueSpan.end), metric).map((message) => ({
        message,
        span: row.span,
        hints: [],
      })),
    ),
  ];
}

function explain({ message, span, better, first }: MetricDataProblem, { dimensions }: MetricData): Problem {
  const wanted = message.key === 'metric-data/missing-column' ? message.values.column : undefined;
  const names = dimensions.map(({ name }) => name);
  const [found] = wanted === undefined ? [] : nearest(wanted, names);
  return {
    message,
    span,
    hints: [
      ...(found === undefined || wanted === undefined ? [] : [asMessage('metric-data/rename', { found, wanted })]),
      ...(better === undefined ? [] : [asMessage('metric-data/better', { better })]),
    ],
    ...(first ? { first } : {}),
  };
}

function unknownColumns({ dimensions, problems }: MetricData, { by = [] }: Metric): readonly Problem[] {
  // Where a column is missing, the one that is too many is most likely meant for it.
  if (problems.some(({ message }) => message.key === 'metric-data/missing-column')) return [];
  return dimensions
    .filter(({ name }) => !by.includes(name))
    .map(({ name, span }) => {
      const candidates = nearest(name, [...by, ...metricColumns]);
      const declare: Message = { key: 'metric-data/declare', values: { name } };
      const meant: Message = { key: 'hint/did-you-mean', values: { candidates } };
      const message: Message = { key: 'metric-data/unknown-column', values: { name } };
      return { message, span, hints: candidates.length > 0 ? [meant] : [declare] };
    });
}

/** Values that the metric cannot have, more answers than were asked, and what nobody answered. */
function impossible({ rows }: MetricData, metric: Metric): readonly Problem[] {
  const bounds = metricBounds(metric);
  const { kind = '' } = metric;
  return rows.flatMap(({ value, n, sent, span, valueSpan }): readonly Problem[] => [
    ...(bounds && (value < bounds.min || value > bounds.max)
      ? [{ message: asMessage('metric-data/out-of-bounds', { value, kind, ...bounds }), span: valueSpan, hints: [] }]
      : []),
    ...(n !== undefined && sent !== undefined && n > sent
      ? [{ message: asMessage('metric-data/more-than-sent', { n, sent }), span, hints: [] }]
      : []),
    ...(n === 0 && isOfAnswers(metric) ? [{ message: asMessage('metric-data/of-nobody', {}), span, hints: [] }] : []),
  ]);
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
      { ...next, message: asMessage('metric-data/more', { count: alike.length - mostAlike }), hints: [] },
    ];
  });
}
