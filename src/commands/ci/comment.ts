import type { Command } from '../kit/command.ts';

export const ciComment: Command = {
  name: 'ci comment',
  arguments: [],
  options: [
    { flags: '--from-file <file>', takes: 'file' },
    { flags: '--base [revision]', takes: 'text' },
    { flags: '--fetch', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-n, --dry-run', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['text', 'json'] }, default: 'text' },
  ],
  examples: [
    'cxmap ci comment',
    'cxmap ci comment --dry-run --base origin/main',
    'cxmap ci comment --from-file cxmap-review.json',
  ],
  async run(context, _, options) {
    const { bringCommentUpToDate } = await import('./bring-comment.ts');
    return bringCommentUpToDate(context, options);
  },
};
