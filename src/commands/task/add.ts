import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

export const taskAdd: Command = {
  name: 'task add',
  arguments: [],
  options: [
    { flags: '--title <text>', takes: 'text' },
    { flags: '--type <type>', takes: { id: ['task_type'] } },
    { flags: '--owner <person>', takes: 'person' },
    { flags: '--due <date>', takes: 'date' },
    { flags: '--case <id>', takes: { id: ['case'] }, many: true },
    { flags: '--tag <tag>', takes: { id: ['tag'] }, many: true },
    { flags: '--note <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: [
    'cxmap task add --title "Call back about the invoice" --type callback --case 4MX2Q',
    'cxmap task add --title "Check the price list" --type fix --owner ann --due 2026-12-01',
  ],
  async run(context, args, options) {
    const { planTaskAdd } = await import('../../actions/task/add.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: taskAdd, args, options }, (model, actor) =>
      planTaskAdd(model, {
        ...actor,
        title: textOption(options, 'title'),
        type: textOption(options, 'type'),
        owner: textOption(options, 'owner'),
        due: textOption(options, 'due'),
        cases: listOption(options, 'case'),
        tags: listOption(options, 'tag'),
        note: textOption(options, 'note'),
        random: context.host.random,
      }),
    );
  },
};
