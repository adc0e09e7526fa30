import type { Phrases } from '../../locales/phrases.ts';
import type { MetricStanding } from '../../queries/metrics/standing.ts';
import { metricStanding } from '../metric-value.ts';

/** What there is to say of a metric: what it is called and where it stands, then a line for each thing that follows. */
export interface StandingLines {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Says in words how a metric stands. Numbers are rounded here and nowhere before. */
export function standingLines(standing: MetricStanding, phrases: Phrases): StandingLines {
  const { metric, latest } = standing;
  const { metricStatus: words, picture } = phrases;
  if (!latest) {
    const why = standing.few
      ? `${metricStanding(standing, phrases)}, ${standing.few.period.id}`
      : metricStanding(standing, phrases);
    return { head: words.without({ name: metric.name, why }), lines: [] };
  }
  const amount = picture.amount({ value: latest.value, unit: metric.unit });
  return {
    head: words.latest({ name: metric.name, amount, period: latest.period.id }),
    lines: [
      basisOf(standing, phrases),
      ...targetsOf(standing, phrases),
      processLine(standing, phrases),
      ...changeLines(standing, phrases),
      ...(standing.costs.length > 0 ? [words.costs({ others: standing.costs.map((other) => other.metric.name) })] : []),
    ],
  };
}

/** Method, scale, answers and interval, which every figure carries. */
function basisOf({ metric, method, latest, rate, interval }: MetricStanding, phrases: Phrases): string {
  const { metricStatus: words, views } = phrases;
  const { n, sent } = latest ?? {};
  return [
    words.methods[method],
    ...(metric.scale ? [words.scale({ ...metric.scale })] : []),
    ...(n === undefined
      ? []
      : sent === undefined || rate === undefined
        ? [words.answered({ n: views.number(n) })]
        : [words.answeredOf({ n: views.number(n), sent: views.number(sent), percent: percentText(rate, phrases) })]),
    interval
      ? words.interval({ low: views.number(interval.low), high: views.number(interval.high) })
      : words.noInterval,
  ].join('; ');
}

function targetsOf(standing: MetricStanding, phrases: Phrases): readonly string[] {
  const { metric, target, state, latest, targetOutside } = standing;
  const { metricStatus: words, picture, views } = phrases;
  const { unit, better, expectation, benchmark = [] } = metric;
  const amount = (value: number): string => picture.amount({ value, unit });
  const isReached = (value: number): boolean =>
    latest !== undefined && (better === 'higher' ? latest.value >= value : latest.value <= value);
  return [
    ...(target === undefined
      ? [picture.noTarget]
      : [
          words.target({
            target: picture.target({ amount: amount(target), better }),
            state: state === 'met' ? 'met' : 'missed',
          }),
        ]),
    ...(targetOutside && target !== undefined ? [words.targetOutside({ target: views.number(target) })] : []),
    ...(expectation
      ? [words.expected({ amount: amount(expectation.value), isReached: isReached(expectation.value) })]
      : []),
    ...benchmark.map(({ who, value }) => words.benchmark({ who, amount: amount(value), isReached: isReached(value) })),
  ];
}

/** Signals of the process; where there is none, what is routine; below six values, that nobody can know. */
function processLine({ variation }: MetricStanding, { metricStatus: words, views }: Phrases): string {
  const { limits, signals, series } = variation;
  if (!limits) return words.fewValues({ count: series.length });
  const bounds = { low: views.number(limits.low), high: views.number(limits.high) };
  const said =
    signals.length === 0
      ? [words.routine(bounds)]
      : signals.map(({ rule, side, first, last }) => words.signals[rule]({ side, count: last - first + 1, ...bounds }));
  return [...said, ...(limits.provisional ? [words.provisional({ count: series.length })] : [])].join('; ');
}

function changeLines({ change, rate }: MetricStanding, phrases: Phrases): readonly string[] {
  if (!change) return [];
  const { metricStatus: words, views } = phrases;
  const { is, by, before, isNoise, otherRate } = change;
  const noise = isNoise === undefined ? words.unknownNoise : isNoise ? words.withinNoise : words.beyondNoise;
  return [
    [words.change({ is, by: views.signed(by), before: before.period.id }), ...(is === 'same' ? [] : [noise])].join(
      ', ',
    ),
    ...(otherRate === undefined || rate === undefined
      ? []
      : [words.otherRate({ was: percentText(otherRate, phrases), is: percentText(rate, phrases) })]),
  ];
}

function percentText(share: number, { picture }: Phrases): string {
  return picture.amount({ value: Math.round(share * 100), unit: '%' });
}
