import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const caseClarify: Command = {
  name: 'case clarify',
  arguments: [{ name: 'id', takes: { id: ['case'] } }],
  options: [
    { flags: '--question <text>', takes: 'text' },
    { flags: '--answer <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: [
    'cxmap case clarify 7K3QX --question "Which month was it?"',
    'cxmap case clarify 7K3QX --answer "In October"',
  ],
  async run(context, args, options) {
    const [id] = args;
    const { planClarify } = await import('../../actions/case/clarify.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: caseClarify, args, options }, (model, actor) =>
      planClarify(model, {
        ...actor,
        case: String(id),
        question: textOption(options, 'question'),
        answer: textOption(options, 'answer'),
      }),
    );
  },
};
