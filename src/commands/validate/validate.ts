import { formatNames } from '../../output/findings/format-names.ts';
import type { Command } from '../kit/command.ts';

export const validate: Command = {
  name: 'validate',
  arguments: [{ name: 'path', optional: true, many: true }],
  options: [
    { flags: '-f, --format <format>', choices: formatNames, default: 'pretty' },
    { flags: '--fail-on <severity>', choices: ['error', 'warning'], default: 'error' },
    { flags: '-w, --watch' },
    { flags: '--baseline <file>' },
    { flags: '--update-baseline' },
    { flags: '--no-cache' },
    { flags: '--timings' },
  ],
  examples: [
    'cxmap validate',
    'cxmap validate map/handoffs',
    'cxmap validate --format github',
    'cxmap validate --baseline known.json --update-baseline',
  ],
  async run(context, [paths], options) {
    const { watchWorkspace, validateOnce } = await import('./run.ts');
    const asked = typeof paths === 'object' ? paths : [];
    return options.watch === true ? watchWorkspace(context, asked, options) : validateOnce(context, asked, options);
  },
};
