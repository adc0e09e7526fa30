import { changeOptions } from '../kit/change-options.ts';
import { type Command, Stop, textOption } from '../kit/command.ts';

export const ideaMerge: Command = {
  name: 'idea merge',
  arguments: [{ name: 'id', takes: { id: ['idea'] } }],
  options: [
    { flags: '--into <id>', takes: { id: ['idea'] } },
    { flags: '--reason <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: ['cxmap idea merge 2ABCD --into 9QW2Z'],
  async run(context, args, options) {
    const [idea] = args;
    const into = textOption(options, 'into');
    if (into === undefined) throw new Stop(2, { key: 'action/merge-into', values: {} }, context.locale);
    const { planIdeaMerge } = await import('../../actions/idea/merge.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: ideaMerge, args, options }, (model, actor) =>
      planIdeaMerge(model, { ...actor, idea: String(idea), into, reason: textOption(options, 'reason') }),
    );
  },
};
