import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const metricImport: Command = {
  name: 'metric import',
  arguments: [{ name: 'file', takes: 'file' }],
  options: [
    { flags: '--metric <metric>', takes: { id: ['metric'] } },
    { flags: '--replace', takes: 'nothing' },
    ...changeOptions,
  ],
  examples: [
    'cxmap metric import october.csv --dry-run',
    'cxmap metric import nps.csv --metric nps --replace --commit',
  ],
  async run(context, args, options) {
    const [given] = args;
    const { planMetricImport } = await import('../../actions/metric/import.ts');
    const { runChange } = await import('../kit/change.ts');
    const { givenText } = await import('../kit/given-text.ts');
    const { localeHere } = await import('../kit/locale-here.ts');
    return runChange(context, { command: metricImport, args, options }, async (model) =>
      planMetricImport(model, {
        // Read last: what is wrong with the options is told also where the file is not there.
        text: await givenText(context, String(given), () => localeHere(context)),
        metric: textOption(options, 'metric'),
        replace: options.replace === true,
      }),
    );
  },
};
