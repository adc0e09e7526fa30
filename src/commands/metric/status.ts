import type { MetricStanding } from '../../queries/metrics/standing.ts';
import { type Command, type Context, type OptionValues, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

export const metricStatus: Command = {
  name: 'metric status',
  arguments: [{ name: 'metric', optional: true, many: true, takes: { id: ['metric'] } }],
  options: [
    { flags: '--stage <stage>', takes: { id: ['stage'] } },
    { flags: '--owner <person>', takes: 'person' },
    { flags: '--noticed', takes: 'nothing' },
    { flags: '--fail', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json', 'csv'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: ['cxmap metric status', 'cxmap metric status nps --format json', 'cxmap metric status --noticed --fail'],
  async run(context, args, options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { checkTaken } = await import('../kit/check-taken.ts');
    const { refuseLookup } = await import('../kit/refuse-lookup.ts');
    const { metricStandings } = await import('../../queries/metrics/standing.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const session = await openWithValidSettings(context, 'count');
    const now = new Date(context.host.now()).toISOString();
    const wrong = await checkTaken(session.model, { command: metricStatus, args, options }, now);
    if (wrong.length > 0) return refuseLookup(session.phrases, 2, wrong);
    const [ids] = args;
    const asked = typeof ids === 'object' && ids.length > 0 ? ids : undefined;
    const [stage, owner] = [textOption(options, 'stage'), textOption(options, 'owner')];
    const found = metricStandings(session.model).filter(
      (one) =>
        (asked === undefined || asked.includes(one.id)) &&
        (stage === undefined || one.metric.stage === stage) &&
        (owner === undefined || one.metric.owner === owner) &&
        (options.noticed !== true || isNoticed(one)),
    );
    const stdout = await print(context, session, options, found);
    const isCalm = !found.some(({ state, costs }) => state === 'missed' || costs.length > 0);
    return { exit: options.fail === true && !isCalm ? 1 : 0, stdout, stderr: leftOutNote(session) };
  },
};

/** What wants a look: a target missed, a signal of the process, or a gain at the cost of something else. */
function isNoticed({ state, variation, costs }: MetricStanding): boolean {
  return state === 'missed' || variation.signals.length > 0 || costs.length > 0;
}

async function print(
  { host }: Context,
  { model, phrases }: Session,
  { format }: OptionValues,
  found: readonly MetricStanding[],
): Promise<string> {
  const { standingLines } = await import('../../render/terminal/metric-status.ts');
  if (format === 'json') {
    const { jsonDocument } = await import('../../output/json.ts');
    return jsonDocument('metric-status', {
      metrics: found.map((one) => ({ ...plainStanding(one), says: standingLines(one, phrases).lines })),
    });
  }
  if (format === 'csv') {
    const { csvDocument } = await import('../../output/csv.ts');
    const headings = [
      'metric',
      'name',
      'stage',
      'owner',
      'period',
      'value',
      'unit',
      'n',
      'sent',
      'low',
      'high',
      'target',
      'state',
      'course',
      'signals',
      'costs',
    ];
    return csvDocument(
      headings,
      found.map(({ id, metric, latest, interval, target, state, heading, variation, costs }) => [
        id,
        metric.name,
        metric.stage,
        metric.owner,
        latest?.period.id,
        latest?.value,
        metric.unit,
        latest?.n,
        latest?.sent,
        interval?.low,
        interval?.high,
        target,
        state,
        heading,
        variation.signals.map(({ rule, side }) => `${rule} ${side}`).join('; '),
        costs.map((other) => other.id).join('; '),
      ]),
    );
  }
  if (found.length === 0) return `${phrases.metricStatus.nothing}\n`;
  const { loadStyle } = await import('../../output/style.ts');
  const { terminalText } = await import('../../render/text-terminal.ts');
  const { namesOf } = await import('../../queries/common/names.ts');
  const style = await loadStyle(host.stdout.color);
  const names = namesOf(model);
  const signs = { met: style.ok('✓'), missed: style.error('✗'), open: '·', few: '·', empty: '·', unmeasured: '·' };
  const stages = [...new Set(found.map(({ metric }) => metric.stage))];
  return stages
    .map((stage) => {
      const own = found.filter(({ metric }) => metric.stage === stage);
      const blocks = own.map((one) => {
        const { head, lines } = standingLines(one, phrases);
        const sign = one.costs.length > 0 ? style.warning('!') : signs[one.state];
        return [
          `${sign} ${style.strong(terminalText(head))}`,
          ...lines.map((line) => `    ${terminalText(line)}`),
        ].join('\n');
      });
      return `${style.faint(terminalText(names.stage(stage)))}\n${blocks.join('\n')}\n`;
    })
    .join('\n');
}

/** What other programs read, with nothing rounded. */
function plainStanding({
  id,
  metric,
  method,
  state,
  latest,
  few,
  interval,
  rate,
  target,
  targetOutside,
  variation,
  change,
  heading,
  costs,
}: MetricStanding): object {
  const { limits, signals, series } = variation;
  return {
    id,
    name: metric.name,
    stage: metric.stage,
    owner: metric.owner,
    unit: metric.unit,
    better: metric.better,
    method,
    scale: metric.scale,
    state,
    latest: latest && { period: latest.period.id, value: latest.value, n: latest.n, sent: latest.sent },
    few: few && { period: few.period.id, n: few.n },
    interval,
    responseRate: rate,
    target,
    targetOutside,
    process: {
      values: series.length,
      limits,
      signals: signals.map(({ rule, side, first, last }) => ({ rule, side, values: last - first + 1 })),
    },
    change: change && { before: change.before.period.id, by: change.by, is: change.is, isNoise: change.isNoise },
    course: heading,
    costs: costs.map((other) => other.id),
  };
}
