import { type Command, textOption } from '../kit/command.ts';

export const ciReview: Command = {
  name: 'ci review',
  arguments: [],
  options: [
    { flags: '-o, --output <file>', takes: 'file' },
    { flags: '--base [revision]', takes: 'text' },
    { flags: '--fetch', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
  ],
  examples: ['cxmap ci review --fetch -o cxmap-review.json', 'cxmap ci review --base origin/main'],
  async run(context, _, options) {
    const { makeReview } = await import('./make-review.ts');
    const { jsonDocument } = await import('../../output/json.ts');
    const text = jsonDocument('review', await makeReview(context, options));
    const output = textOption(options, 'output');
    if (output === undefined) return { exit: 0, stdout: text };
    const { openSession } = await import('../kit/session.ts');
    const { writeResult } = await import('../kit/write-result.ts');
    writeResult(context, await openSession(context), output, text);
    return { exit: 0 };
  },
};
