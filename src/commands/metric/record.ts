import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

/** Options that are columns of a metric's data. */
const columns = ['period', 'n', 'sent', 'hits', 'promoters', 'passives', 'detractors', 'sd'] as const;

export const metricRecord: Command = {
  name: 'metric record',
  arguments: [
    { name: 'metric', takes: { id: ['metric'] } },
    { name: 'value', takes: 'number', optional: true },
  ],
  options: [
    { flags: '--period <period>', takes: 'period' },
    { flags: '--n <count>', takes: 'count' },
    { flags: '--sent <count>', takes: 'count' },
    { flags: '--hits <count>', takes: 'count' },
    { flags: '--promoters <count>', takes: 'count' },
    { flags: '--passives <count>', takes: 'count' },
    { flags: '--detractors <count>', takes: 'count' },
    { flags: '--sd <number>', takes: 'number' },
    { flags: '--of <dimension=value>', takes: 'text', many: true },
    { flags: '--replace', takes: 'nothing' },
    ...changeOptions,
  ],
  examples: [
    'cxmap metric record nps 17.5 --period 2026-10 --promoters 250 --passives 675 --detractors 75 --sent 4100',
    'cxmap metric record renewal-rate 91 --n 240 --of region=nordics --commit',
  ],
  async run(context, args, options) {
    const [metric, value] = args;
    const { planMetricRecord } = await import('../../actions/metric/record.ts');
    const { runChange } = await import('../kit/change.ts');
    const cells = columns.flatMap((column): readonly (readonly [string, string])[] => {
      const given = textOption(options, column);
      return given === undefined ? [] : [[column, given.trim()]];
    });
    return runChange(context, { command: metricRecord, args, options }, (model, { at }) =>
      planMetricRecord(model, {
        metric: String(metric),
        cells: new Map([...(typeof value === 'string' ? [['value', value.trim()] as const] : []), ...cells]),
        of: listOption(options, 'of'),
        replace: options.replace === true,
        at,
      }),
    );
  },
};
