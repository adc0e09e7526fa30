import { changeOptions } from '../kit/change-options.ts';
import type { Command } from '../kit/command.ts';

/** A definition does not say who changed it: git does. */
const options = changeOptions.filter(({ flags }) => !/^--(?:by|as-of)/.test(flags));

export const importMap: Command = {
  name: 'import map',
  arguments: [{ name: 'file', takes: 'file' }],
  options: [
    { flags: '--sheet <name>', takes: 'text' },
    { flags: '--map <file>', takes: 'file' },
    { flags: '--template', takes: 'nothing' },
    ...options,
  ],
  examples: [
    'cxmap import map journey.csv --dry-run',
    'cxmap import map journey.xlsx --sheet "Customer journey"',
    'cxmap import map journey.xlsx --map columns.yaml',
    'cxmap import map sheet.xlsx --template',
  ],
  async run(context, args, given) {
    const file = String(args[0]);
    if (given.template === true) {
      const { writeTemplate } = await import('./sheet-template.ts');
      return writeTemplate(context, file);
    }
    const { runImportMap } = await import('./import-map-run.ts');
    return runImportMap(context, { command: importMap, args, options: given }, file);
  },
};
