import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const ideaScore: Command = {
  name: 'idea score',
  arguments: [{ name: 'id', takes: { id: ['idea'] } }],
  options: [
    { flags: '--client-value <mark>', takes: 'mark' },
    { flags: '--business-value <mark>', takes: 'mark' },
    { flags: '--effort <mark>', takes: 'mark' },
    ...changeOptions,
  ],
  examples: ['cxmap idea score 2ABCD --client-value 5 --business-value 3 --effort 2'],
  async run(context, args, options) {
    const [idea] = args;
    const { planIdeaScore } = await import('../../actions/idea/score.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: ideaScore, args, options }, (model, actor) =>
      planIdeaScore(model, {
        ...actor,
        idea: String(idea),
        marks: {
          client_value: textOption(options, 'clientValue'),
          business_value: textOption(options, 'businessValue'),
          effort: textOption(options, 'effort'),
        },
      }),
    );
  },
};
