import { handWrittenLimit } from '../../host.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, Stop, textOption } from '../kit/command.ts';

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
    const { localeHere } = await import('../kit/locale-here.ts');
    const { host, dir } = context;
    const files = await host.files();
    const path = files.resolve(dir, String(given));
    if (given !== '-' && files.kindAt(path) !== 'file') {
      throw new Stop(2, { key: 'action/with-missing', values: { path: String(given) } }, localeHere(context));
    }
    const text = given === '-' ? await host.readStdin() : files.readText(path, handWrittenLimit);
    return runChange(context, { command: metricImport, args, options }, (model) =>
      planMetricImport(model, {
        text,
        metric: textOption(options, 'metric'),
        replace: options.replace === true,
      }),
    );
  },
};
