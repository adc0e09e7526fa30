import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const ideaCheckin: Command = {
  name: 'idea checkin',
  arguments: [{ name: 'id', takes: { id: ['idea'] } }],
  options: [
    { flags: '--progress <text>', takes: 'text' },
    { flags: '--delays <text>', takes: 'text' },
    { flags: '--risks <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: ['cxmap idea checkin 2ABCD --progress "The form is in use" --delays "The view waits for a licence"'],
  async run(context, args, options) {
    const [idea] = args;
    const { planIdeaCheckIn } = await import('../../actions/idea/checkin.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: ideaCheckin, args, options }, (model, actor) =>
      planIdeaCheckIn(model, {
        ...actor,
        idea: String(idea),
        progress: textOption(options, 'progress'),
        delays: textOption(options, 'delays'),
        risks: textOption(options, 'risks'),
      }),
    );
  },
};
