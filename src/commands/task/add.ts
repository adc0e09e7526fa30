import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

export const taskAdd: Command = {
  name: 'task add',
  arguments: [],
  options: [
    { flags: '--title <text>' },
    { flags: '--type <type>' },
    { flags: '--owner <person>' },
    { flags: '--due <date>' },
    { flags: '--case <id>', many: true },
    { flags: '--tag <tag>', many: true },
    { flags: '--note <text>' },
    ...changeOptions,
  ],
  examples: [
    'cxmap task add --title "Call back about the invoice" --type callback --case 4MX2Q',
    'cxmap task add --title "Check the price list" --type fix --owner ann --due 2026-12-01',
  ],
  async run(context, _, options) {
    const { planTaskAdd } = await import('../../actions/task/add.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, options, (model, actor) =>
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
