import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const metricRaise: Command = {
  name: 'metric raise',
  arguments: [{ name: 'metric', takes: { id: ['metric'] } }],
  options: [
    { flags: '--type <type>', takes: { id: ['task_type'] } },
    { flags: '--title <text>', takes: 'text' },
    { flags: '--note <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: [
    'cxmap metric raise nps',
    'cxmap metric raise contract-accuracy --type analysis --title "Why are contracts wrong more often?"',
  ],
  async run(context, args, options) {
    const [metric] = args;
    const { planMetricRaise } = await import('../../actions/metric/raise.ts');
    const { runChange } = await import('../kit/change.ts');
    const { loadPhrases } = await import('../../locales/phrases.ts');
    return runChange(context, { command: metricRaise, args, options }, async (model, actor) => {
      // A title stands in a file that all read: it is in the language of the workspace, whoever asks.
      const { metricStatus, picture } = await loadPhrases(model.settings.locale);
      // In a file, a blank that looks like any other is one.
      const amount = (value: number, unit: string): string => picture.amount({ value, unit }).replaceAll('\u00A0', ' ');
      const given = textOption(options, 'title')?.trim();
      return planMetricRaise(model, {
        ...actor,
        metric: String(metric),
        type: textOption(options, 'type'),
        note: textOption(options, 'note'),
        titleOf: ({ metric: { name, unit }, period, value, target }) =>
          given ||
          metricStatus.raised({
            name,
            period: period.id,
            value: amount(value, unit),
            target: amount(target, unit),
          }),
        random: context.host.random,
      });
    });
  },
};
