import { listAnd, plural } from './words.ts';

/** What `metric status` says of a metric, line by line. */
export const metricStatus = {
  nothing: 'No metric is in use.',
  latest: (v: { name: string; amount: string; period: string }) => `${v.name}: ${v.amount}, ${v.period}`,
  /** Of a metric that has no number: why. */
  without: (v: { name: string; why: string }) => `${v.name}: ${v.why}`,
  methods: {
    nps: 'NPS',
    mean: 'mean',
    share: 'share',
    index: 'index, 0 to 100',
    median: 'median (nearest rank)',
    sum: 'sum',
  },
  scale: (v: { min: number; max: number }) => `marks ${v.min} to ${v.max}`,
  answered: (v: { n: string }) => `n ${v.n}`,
  answeredOf: (v: { n: string; sent: string; percent: string }) =>
    `n ${v.n} of ${v.sent} asked (${v.percent} answered)`,
  interval: (v: { low: string; high: string }) => `interval ${v.low} to ${v.high}`,
  noInterval: 'interval unknown',
  target: (v: { target: string; state: 'met' | 'missed' | 'open' }) => `${v.target}, ${v.state}`,
  targetOutside: (v: { target: string }) => `the target ${v.target} lies outside what this process does`,
  expected: (v: { amount: string; isReached: boolean }) =>
    `clients expect ${v.amount}, ${v.isReached ? 'reached' : 'not reached'}`,
  benchmark: (v: { who: string; amount: string; isReached: boolean }) =>
    `${v.who}: ${v.amount}, ${v.isReached ? 'reached' : 'not reached'}`,
  routine: (v: { low: string; high: string }) => `routine variation ${v.low}–${v.high}`,
  provisional: (v: { count: number }) => `provisional, from ${plural(v.count, 'value', 'values')}`,
  fewValues: (v: { count: number }) => `${plural(v.count, 'value', 'values')}: what is routine shows from six on`,
  signals: {
    outside: (v: { side: 'above' | 'below'; count: number; low: string; high: string }) =>
      `${v.side} what is routine, ${v.low}–${v.high}`,
    side: (v: { side: 'above' | 'below'; count: number; low: string; high: string }) =>
      `${v.count} in a row ${v.side} the mean`,
    trend: (v: { side: 'above' | 'below'; count: number; low: string; high: string }) =>
      `${v.count} in a row ${v.side === 'above' ? 'rising' : 'falling'}`,
    'outer-third': (v: { side: 'above' | 'below'; count: number; low: string; high: string }) =>
      `two of three far ${v.side} the mean`,
  },
  change: (v: { is: 'better' | 'worse' | 'same'; by: string; before: string }) =>
    v.is === 'same'
      ? `as in ${v.before}`
      : `${v.is === 'better' ? 'improved' : 'got worse'}: ${v.by} since ${v.before}`,
  withinNoise: 'within noise',
  beyondNoise: 'more than noise',
  unknownNoise: 'whether that is noise, nobody can tell',
  otherRate: (v: { was: string; is: string }) =>
    `very different shares answered, ${v.was} then and ${v.is} now: these may be other people`,
  raised: (v: { name: string; period: string; value: string; target: string }) =>
    `Find out why “${v.name}” missed its target in ${v.period} (${v.value} instead of ${v.target})`,
  costs: (v: { others: readonly string[] }) => `got better while its balance got worse: ${v.others.join('; ')}`,
};

/** What `metric check` says. */
export const metricCheck = {
  compared: 'Recorded against computed from cases',
  readiness: 'What data lack',
  differs: (v: { name: string; period: string; recorded: string; computed: string; n: string }) =>
    `${v.name}, ${v.period}: ${v.recorded} is written down, cases give ${v.computed} (${v.n})`,
  same: (v: { count: number }) => `${plural(v.count, 'value is', 'values are')} what cases give`,
  few: (v: { count: number }) => `${plural(v.count, 'value has', 'values have')} too few cases to be compared`,
  nothing: 'No value that is written down has cases to be compared with.',
  ready: 'Nothing: every figure can be judged.',
  lacks: {
    source: 'Nobody collects it',
    values: 'There is no value yet',
    n: 'It is not written down how many there were (n)',
    counts: 'Without promoters, passives and detractors the interval of an NPS is unknown',
    sd: 'Without sd, the standard deviation, the interval of a mean is unknown',
    sent: 'It is not written down how many were asked (sent)',
    parts: 'There is no column for each dimension of “by”',
    history: 'Fewer than six periods do not show what is routine',
  },
  idea: (v: { id: string }) => `${v.id} is to close this`,
  propose: (v: { command: string }) => `as an idea: ${v.command}`,
  ideaTitle: (v: { id: string }) => `Collect ${v.id}`,
};

/** What recording and raising say they did, and why they refuse. */
export const metricActions = {
  'metric-recorded': (v: { metric: string; name: string; period: string; value: string }) =>
    `${v.name} (${v.metric}), ${v.period}: ${v.value === '' ? 'how many were asked' : v.value} is written down`,
  'metric-changed': (v: { metric: string; name: string; period: string; value: string }) =>
    `${v.name} (${v.metric}), ${v.period}: the line says ${v.value === '' ? 'how many were asked' : v.value} now`,
  'metric-recorded-commit': (v: { metric: string; name: string; period: string; value: string }) =>
    `Record ${v.metric} of ${v.period}${v.value === '' ? '' : `: ${v.value}`}`,
  'metric-same': (v: { metric: string; period: string }) => `${v.metric} says just that of ${v.period} already`,
  'metric-recorded-already': (v: { line: string }) =>
    `There is a line for that already: ${v.line}. With --replace it says what you gave`,
  'metric-no-column': (v: { columns: readonly string[] }) =>
    `The data have no column ${listAnd(v.columns)}: add it to the first line, and a comma to every other`,
  'metric-no-value': (v: { metric: string }) =>
    `Give a value; only of a metric that is computed from cases is --sent enough, and ${v.metric} has none`,
  'metric-not-missed': (v: { metric: string; state: string }) =>
    v.state === 'met'
      ? `${v.metric} meets its target; there is nothing to raise`
      : `${v.metric} has no value that misses a target; there is nothing to raise`,
  'metric-raised-already': (v: { id: string; title: string; metric: string; period: string }) =>
    `${v.metric} of ${v.period} has become ${v.id} “${v.title}” already; nothing is written`,
  'metric-no-type': (v: { metric: string }) =>
    `Add --type <type>, or write “task_type” into ${v.metric}: which type of task does a missed target become?`,
  'metric-imported': (v: { added: number; changed: number; same: number; files: number }) =>
    `${plural(v.added, 'value', 'values')} added, ${v.changed} changed, ${v.same} there already, in ${plural(v.files, 'file', 'files')}`,
  'metric-imported-commit': (v: { added: number; changed: number; same: number; files: number }) =>
    `Import ${plural(v.added + v.changed, 'value', 'values')} of ${plural(v.files, 'metric', 'metrics')}`,
  'metric-import-line': (v: { line: number }) => `Line ${v.line}:`,
  'metric-import-no-metric': () => 'Which metric? Add --metric <id>, or a column “metric” to the file',
  'metric-import-nothing': () => 'The file has no values',
  'bad-part': (v: { given: string }) => `“${v.given}” is no dimension with its value: write --of region=north`,
  'bad-period': (v: { given: string; better: string | undefined }) =>
    `“${v.given}” is no period: write 2026-11, 2026-Q4 or 2026-W47${v.better === undefined ? '' : `; ${v.better}, if that is meant`}`,
  'bad-number': (v: { given: string; better: string | undefined }) =>
    `“${v.given}” is no number${v.better === undefined ? '' : `; write ${v.better}, if that is meant`}`,
  'bad-cell-count': (v: { column: string; given: string }) => `“${v.column}” is a whole number, not “${v.given}”`,
};
