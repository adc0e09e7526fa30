import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const taskAssign: Command = {
  name: 'task assign',
  arguments: [
    { name: 'id', takes: { id: ['task'] } },
    { name: 'person', takes: 'person' },
  ],
  options: [{ flags: '--due <date>', takes: 'date' }, { flags: '--note <text>', takes: 'text' }, ...changeOptions],
  examples: ['cxmap task assign 7K3QX bob', 'cxmap task assign 7K3QX bob --due 2026-12-01 --note "Ann is ill"'],
  async run(context, args, options) {
    const [task, person] = args;
    const { planTaskAssign } = await import('../../actions/task/assign.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: taskAssign, args, options }, (model, actor) =>
      planTaskAssign(model, {
        ...actor,
        task: String(task),
        person: String(person),
        due: textOption(options, 'due'),
        note: textOption(options, 'note'),
      }),
    );
  },
};
