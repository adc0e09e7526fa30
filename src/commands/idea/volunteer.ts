import { changeOptions } from '../kit/change-options.ts';
import type { Command } from '../kit/command.ts';

export const ideaVolunteer: Command = {
  name: 'idea volunteer',
  arguments: [
    { name: 'id', takes: { id: ['idea'] } },
    { name: 'person', takes: 'person' },
  ],
  options: [{ flags: '--approve', takes: 'nothing' }, ...changeOptions],
  examples: ['cxmap idea volunteer 2ABCD dan', 'cxmap idea volunteer 2ABCD dan --approve --by ann'],
  async run(context, args, options) {
    const [idea, person] = args;
    const { planIdeaVolunteer } = await import('../../actions/idea/volunteer.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: ideaVolunteer, args, options }, (model, actor) =>
      planIdeaVolunteer(model, {
        ...actor,
        idea: String(idea),
        person: String(person),
        approve: options.approve === true,
      }),
    );
  },
};
