import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const taskMove: Command = {
  name: 'task move',
  arguments: [
    { name: 'id', takes: { id: ['task'] } },
    { name: 'status', takes: { status: 'task' } },
  ],
  options: [
    { flags: '--note <text>', takes: 'text' },
    { flags: '--owner <person>', takes: 'person' },
    ...changeOptions,
  ],
  examples: [
    'cxmap task move 7K3QX in_progress',
    'cxmap task move 7K3QX completed --note "The form has three fields now" --commit',
    'cxmap task move 7K3QX in_question --note "Who may approve a refund?"',
  ],
  async run(context, args, given) {
    const [task, to] = args;
    const { planTaskMove } = await import('../../actions/task/move.ts');
    const { runChange } = await import('../kit/change.ts');
    const options = context.host.ask
      ? await (await import('../kit/ask-move.ts')).askMove(context, 'task', args, given)
      : given;
    return runChange(context, { command: taskMove, args, options }, (model, actor) =>
      planTaskMove(model, {
        id: String(task),
        to: String(to),
        by: actor.by,
        at: actor.at,
        note: textOption(options, 'note'),
        owner: textOption(options, 'owner'),
      }),
    );
  },
};
