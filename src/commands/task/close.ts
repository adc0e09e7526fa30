import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

const outcomes = ['satisfied', 'not_satisfied', 'sent', 'unreachable', 'no_reply_needed'] as const;

export const taskClose: Command = {
  name: 'task close',
  arguments: [{ name: 'id', takes: { id: ['task'] } }],
  options: [
    { flags: '--outcome <outcome>', takes: { oneOf: outcomes } },
    { flags: '--channel <channel>', takes: { id: ['channel'] } },
    { flags: '--note <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: [
    'cxmap task close 7K3QX --outcome satisfied --channel call',
    'cxmap task close 7K3QX --outcome not_satisfied --channel call --note "The invoice is still wrong"',
  ],
  async run(context, args, options) {
    const [task] = args;
    const { planTaskClose } = await import('../../actions/task/close.ts');
    const { runChange } = await import('../kit/change.ts');
    const outcome = outcomes.find((one) => one === textOption(options, 'outcome'));
    return runChange(context, { command: taskClose, args, options }, (model, actor) =>
      planTaskClose(model, {
        ...actor,
        task: String(task),
        outcome,
        channel: textOption(options, 'channel'),
        note: textOption(options, 'note'),
      }),
    );
  },
};
