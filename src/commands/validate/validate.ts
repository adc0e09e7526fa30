import { formatNames } from '../../output/findings/format-names.ts';
import type { Command } from '../kit/command.ts';

export const validate: Command = {
  name: 'validate',
  arguments: [{ name: 'path', takes: 'path', optional: true, many: true }],
  options: [
    { flags: '-f, --format <format>', takes: { oneOf: formatNames }, default: 'pretty' },
    { flags: '--fail-on <severity>', takes: { oneOf: ['error', 'warning'] }, default: 'error' },
    { flags: '--base [revision]', takes: 'text' },
    { flags: '--fetch', takes: 'nothing' },
    { flags: '--merge-with <revision>', takes: 'text', many: true },
    { flags: '-w, --watch', takes: 'nothing' },
    { flags: '--baseline <file>', takes: 'file' },
    { flags: '--update-baseline', takes: 'nothing' },
    { flags: '--no-cache', takes: 'nothing' },
    { flags: '--timings', takes: 'nothing' },
  ],
  readsRevisions: true,
  examples: [
    'cxmap validate',
    'cxmap validate map/handoffs',
    'cxmap validate --format github',
    'cxmap validate --base origin/main',
    'cxmap validate --merge-with origin/main --merge-with origin/new-prices',
    'cxmap validate --baseline known.json --update-baseline',
  ],
  async run(context, [paths], options) {
    const { watchWorkspace, validateOnce } = await import('./run.ts');
    const asked = typeof paths === 'object' ? paths : [];
    return options.watch === true ? watchWorkspace(context, asked, options) : validateOnce(context, asked, options);
  },
};
