import { changeOptions } from '../kit/change-options.ts';
import type { Command } from '../kit/command.ts';

export const acknowledge: Command = {
  name: 'acknowledge',
  arguments: [{ name: 'id', takes: { id: ['announcement'] } }],
  options: [...changeOptions],
  examples: ['cxmap acknowledge 7K3QX', 'cxmap acknowledge 7K3QX --by ann --commit'],
  async run(context, args, options) {
    const [id] = args;
    const { planAcknowledge } = await import('../../actions/news/acknowledge.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: acknowledge, args, options }, (model, actor) =>
      planAcknowledge(model, { ...actor, news: String(id) }),
    );
  },
};
