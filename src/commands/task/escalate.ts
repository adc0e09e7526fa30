import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const taskEscalate: Command = {
  name: 'task escalate',
  arguments: [{ name: 'id', takes: { id: ['task'] } }],
  options: [
    { flags: '--reason <text>', takes: 'text' },
    { flags: '--to <person>', takes: 'person-or-head' },
    ...changeOptions,
  ],
  examples: [
    'cxmap task escalate 7K3QX --reason "Two days past due, no answer"',
    'cxmap task escalate 7K3QX --to head-of:sales --reason "Sales and support both say it is not theirs"',
  ],
  async run(context, args, options) {
    const [task] = args;
    const { planTaskEscalate } = await import('../../actions/task/escalate.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: taskEscalate, args, options }, (model, actor) =>
      planTaskEscalate(model, {
        ...actor,
        task: String(task),
        to: textOption(options, 'to'),
        reason: textOption(options, 'reason'),
      }),
    );
  },
};
