import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const ideaComment: Command = {
  name: 'idea comment',
  arguments: [{ name: 'id', takes: { id: ['idea'] } }],
  options: [{ flags: '--text <text>', takes: 'text' }, ...changeOptions],
  examples: ['cxmap idea comment 2ABCD --text "Support can do that with its own form"'],
  async run(context, args, options) {
    const [idea] = args;
    const { planIdeaComment } = await import('../../actions/idea/comment.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: ideaComment, args, options }, (model, actor) =>
      planIdeaComment(model, { ...actor, idea: String(idea), text: textOption(options, 'text') }),
    );
  },
};
