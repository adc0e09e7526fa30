import { changeOptions } from '../kit/change-options.ts';
import type { Command } from '../kit/command.ts';

export const ideaApply: Command = {
  name: 'idea apply',
  arguments: [{ name: 'id', takes: { id: ['idea'] } }],
  options: [...changeOptions],
  examples: ['cxmap idea apply 2ABCD --dry-run'],
  async run(context, args, options) {
    const [idea] = args;
    const { planIdeaApply } = await import('../../actions/idea/apply.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: ideaApply, args, options }, (model, actor) =>
      planIdeaApply(model, { ...actor, idea: String(idea) }),
    );
  },
};
