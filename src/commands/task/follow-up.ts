import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const taskFollowUp: Command = {
  name: 'task follow-up',
  arguments: [{ name: 'id', takes: { id: ['task'] } }],
  options: [{ flags: '--reason <text>', takes: 'text' }, ...changeOptions],
  examples: ['cxmap task follow-up 7K3QX --reason "Ann waited for the new price list"'],
  async run(context, args, options) {
    const [task] = args;
    const { planTaskFollowUp } = await import('../../actions/task/follow-up.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: taskFollowUp, args, options }, (model, actor) =>
      planTaskFollowUp(model, { ...actor, task: String(task), reason: textOption(options, 'reason') }),
    );
  },
};
