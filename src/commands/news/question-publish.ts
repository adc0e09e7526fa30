import { changeOptions } from '../kit/change-options.ts';
import type { Command } from '../kit/command.ts';

export const questionPublish: Command = {
  name: 'question publish',
  arguments: [
    { name: 'id', takes: { id: ['question'] } },
    { name: 'place', takes: 'text' },
  ],
  options: [...changeOptions],
  examples: [
    'cxmap question publish 2MX4Q https://help.example.com/prices',
    'cxmap question publish 2MX4Q A-261104-7K3QX --commit',
  ],
  async run(context, args, options) {
    const [id, place] = args;
    const { planQuestionPublish } = await import('../../actions/news/question-publish.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: questionPublish, args, options }, (model, actor) =>
      planQuestionPublish(model, { ...actor, question: String(id), place: String(place) }),
    );
  },
};
