import { handWrittenLimit } from '../../host.ts';
import type { Locale } from '../../locales/phrases.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type Context, Stop, textOption } from '../kit/command.ts';

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
    return runChange(context, { command: metricImport, args, options }, async (model) =>
      planMetricImport(model, {
        // Read last: what is wrong with the options is told also where the file is not there.
        text: await textOf(context, String(given), () => localeHere(context)),
        metric: textOption(options, 'metric'),
        replace: options.replace === true,
      }),
    );
  },
};

/** The text of the file; `-` is standard input. Stops with exit 2 where it is not there. */
async function textOf({ host, dir }: Context, given: string, localeHere: () => Locale): Promise<string> {
  if (given === '-') return host.readStdin();
  const files = await host.files();
  const path = files.resolve(dir, given);
  if (files.kindAt(path) === 'file') return files.readText(path, handWrittenLimit);
  throw new Stop(2, { key: 'action/with-missing', values: { path: given } }, localeHere());
}
