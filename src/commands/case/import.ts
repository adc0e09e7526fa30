import type { Command } from '../kit/command.ts';

export const caseImport: Command = {
  name: 'case import',
  arguments: [{ name: 'file', takes: 'file' }],
  options: [
    { flags: '--map <file>', takes: 'file' },
    { flags: '--redact', takes: 'nothing' },
    { flags: '-n, --dry-run', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  examples: [
    'cxmap case import survey.csv --map survey-map.yaml --dry-run',
    'cxmap case import reviews.xlsx --map reviews-map.yaml --redact',
  ],
  async run(context, [file], options) {
    const { runImport } = await import('./import-run.ts');
    return runImport(context, String(file), options);
  },
};
