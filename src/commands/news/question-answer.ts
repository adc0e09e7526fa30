import type { Planned } from '../../actions/kit/planned.ts';
import type { Actor } from '../../change/actor.ts';
import type { Model } from '../../model/model.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';
import { sendOptions } from './send-options.ts';

export const questionAnswer: Command = {
  name: 'question answer',
  arguments: [{ name: 'id', takes: { id: ['question'] } }],
  options: [
    { flags: '--text <text>', takes: 'text' },
    { flags: '--published-in <place>', takes: 'text' },
    ...sendOptions,
    ...changeOptions,
  ],
  examples: [
    'cxmap question answer 2MX4Q --text "Yes, until the contract ends"',
    'cxmap question answer 2MX4Q --text "Yes, until the contract ends" --published-in https://help.example.com/prices',
  ],
  async run(context, args, options) {
    const [id] = args;
    const { planQuestionAnswer } = await import('../../actions/news/question-answer.ts');
    const { runChange } = await import('../kit/change.ts');
    const { sendingAfter } = await import('./send-after.ts');
    const then = await sendingAfter(context, 'question', options);
    const { askedText } = await import('./asked-text.ts');
    const answer = await askedText(context, options, 'askAnswer');
    const plan = (model: Model, actor: Actor): Planned =>
      planQuestionAnswer(model, {
        ...actor,
        question: String(id),
        answer,
        publishedIn: textOption(options, 'publishedIn'),
      });
    return runChange(context, { command: questionAnswer, args, options }, plan, undefined, then);
  },
};
