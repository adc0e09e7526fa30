import type { Planned } from '../../actions/kit/planned.ts';
import type { Actor } from '../../change/actor.ts';
import type { Model } from '../../model/model.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';
import { sendOptions } from './send-options.ts';

export const questionAsk: Command = {
  name: 'question ask',
  arguments: [{ name: 'handoff', takes: { id: ['handoff'] } }],
  options: [
    { flags: '--text <text>', takes: 'text' },
    { flags: '--event <event>', takes: { id: ['event'] } },
    { flags: '--date <date>', takes: 'date' },
    { flags: '--news <id>', takes: { id: ['announcement'] } },
    ...sendOptions,
    ...changeOptions,
  ],
  examples: [
    'cxmap question ask price-questions --text "Does the old price hold for running contracts?" --news 7K3QX',
    'cxmap question ask price-questions --text "Will the price list change too?" --event price-change',
  ],
  async run(context, args, options) {
    const [handoff] = args;
    const { planQuestionAsk } = await import('../../actions/news/question-ask.ts');
    const { runChange } = await import('../kit/change.ts');
    const { sendingAfter } = await import('./send-after.ts');
    const then = await sendingAfter(context, 'question', options);
    const { askedText } = await import('./asked-text.ts');
    const question = await askedText(context, options, 'askQuestion');
    const plan = (model: Model, actor: Actor): Planned =>
      planQuestionAsk(model, {
        ...actor,
        handoff: String(handoff),
        question,
        event: textOption(options, 'event'),
        date: textOption(options, 'date'),
        news: textOption(options, 'news'),
        random: context.host.random,
      });
    return runChange(context, { command: questionAsk, args, options }, plan, undefined, then);
  },
};
