import { plural } from './words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Made when they are needed: each takes a millisecond. */
const numbers = new Map<string, Intl.NumberFormat>();

/** The words of the charts: metrics over time, ideas by value and effort. */
export const charts = {
  /** “Oct 2026”, “Q4 2026”, “W47 2026”. */
  period: (v: { period: string }) => {
    const [year = '', part = ''] = v.period.split('-');
    const name = months[Number(part) - 1] ?? part;
    return `${name} ${year}`.trim();
  },
  /** A number at an axis: all of one axis are written alike. */
  tick: (v: { value: number; digits: number; notation: 'standard' | 'compact' | 'scientific' }) => {
    const key = `${v.notation} ${v.digits}`;
    const format =
      numbers.get(key) ??
      new Intl.NumberFormat('en', { notation: v.notation, maximumFractionDigits: v.digits, signDisplay: 'negative' });
    numbers.set(key, format);
    return format.format(v.value).replace('-', '−');
  },
  since: (v: { change: string; period: string }) => `${v.change} since ${v.period}`,
  /** Of a survey: how many answers a value is made of. */
  answers: (v: { n: string }) => `answers: ${v.n}`,
  /** Of anything else that is counted. */
  sample: (v: { n: string }) => `n = ${v.n}`,
  stageCounts: (v: { metrics: number; met: number; missed: number; blind: number }) =>
    [
      plural(v.metrics, 'metric', 'metrics'),
      ...(v.met > 0 ? [`${v.met} on target`] : []),
      ...(v.missed > 0 ? [`${v.missed} off target`] : []),
      ...(v.blind > 0 ? [`${v.blind} without values`] : []),
    ].join(' · '),
  missing: (v: { system: string }) => `Source: ${v.system}. Nobody collects the values yet.`,
  noValues: (v: { system: string }) => `Source: ${v.system}. No value has come yet.`,
  gapIdea: (v: { idea: string }) => `Idea that closes the gap: ${v.idea}`,
  expectation: (v: { amount: string }) => `clients expect ${v.amount}`,
  /** The limits of a process. */
  routine: {
    high: (v: { amount: string }) => `routine up to ${v.amount}`,
    low: (v: { amount: string }) => `routine down to ${v.amount}`,
  },
  benchmark: (v: { who: string; amount: string }) => `${v.who}: ${v.amount}`,
  values: 'value',
  goodSide: 'where the target is met',
  owner: 'Owner',
  source: 'Source',
  by: (v: { dimension: string; period: string }) => `By “${v.dimension}”, ${v.period}`,
  now: (v: { period: string }) => `now: ${v.period}`,
  before: (v: { period: string }) => `before: ${v.period}`,
  metricOf: (v: { metric: string; workspace: string }) => `${v.metric} · ${v.workspace}`,
  metricDescription: (v: { state: string; value: string; target: string; values: number }) =>
    v.values === 0
      ? `${v.state}, ${v.target}`
      : `${v.state}: ${v.value}, ${v.target}; ${plural(v.values, 'value', 'values')} shown`,

  perStatus: 'How many there are in each status',
  onTheWay: 'On the way',
  aside: 'Ended',
  effortAxis: 'Effort, from 1 to 5',
  valueAxis: 'Value for the client + value for the business, from 2 to 10',
  bothValues: 'Client + business',
  unscored: 'Without a score yet',
  nobody: 'not said yet',
  shown: (v: { shown: number; all: number }) =>
    `The best ${v.shown} of ${v.all} are shown; “cxmap render ideas --format md” has all of them.`,
  noIdeas: 'There are no ideas on the way.',
  noScores: 'No idea has a score yet.',
};
