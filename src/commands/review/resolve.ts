import type { Command } from '../kit/command.ts';

export const resolve: Command = {
  name: 'resolve',
  arguments: [{ name: 'path', takes: 'conflict', optional: true, many: true }],
  options: [
    { flags: '--take <side>', takes: { oneOf: ['current', 'incoming'] } },
    { flags: '--force', takes: 'nothing' },
    { flags: '-n, --dry-run', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  examples: [
    'cxmap resolve --dry-run',
    'cxmap resolve',
    'cxmap resolve map/teams/support.yaml --take incoming',
    'cxmap resolve tasks --format json',
  ],
  async run(context, [paths], options) {
    const { runResolve } = await import('./resolve-run.ts');
    return runResolve(context, typeof paths === 'object' ? paths : [], options);
  },
};
