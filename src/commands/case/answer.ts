import type { CaseAnswer } from '../../model/gen/types.gen.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type Context, type OptionValues, textOption } from '../kit/command.ts';

const outcomes = ['satisfied', 'not_satisfied', 'unreachable', 'no_reply_needed'] as const;

export const caseAnswer: Command = {
  name: 'case answer',
  arguments: [{ name: 'id', takes: { id: ['case'] } }],
  options: [
    { flags: '--outcome <outcome>', takes: { oneOf: outcomes }, default: 'satisfied' },
    { flags: '--channel <channel>', takes: { id: ['channel'] } },
    { flags: '--note <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: [
    'cxmap case answer 7K3QX --channel email',
    'cxmap case answer 7K3QX --outcome not_satisfied --note "The fee is still not shown"',
  ],
  run: async (context, [id], options) => answer(context, String(id), options, String(options.outcome)),
};

export const caseClose: Command = {
  name: 'case close',
  arguments: [{ name: 'id', takes: { id: ['case'] } }],
  options: [
    {
      flags: '--outcome <outcome>',
      takes: { oneOf: ['satisfied', 'unreachable', 'no_reply_needed'] },
      default: 'no_reply_needed',
    },
    { flags: '--channel <channel>', takes: { id: ['channel'] } },
    { flags: '--note <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: ['cxmap case close 7K3QX --outcome unreachable --channel call', 'cxmap case close 7K3QX'],
  run: async (context, [id], options) => answer(context, String(id), options, String(options.outcome)),
};

async function answer(
  context: Context,
  id: string,
  options: OptionValues,
  outcome: string,
): ReturnType<Command['run']> {
  const { planAnswer } = await import('../../actions/case/answer.ts');
  const { runChange } = await import('../kit/change.ts');
  return runChange(context, options, (model, actor) =>
    planAnswer(model, {
      ...actor,
      case: id,
      // commander admits no other.
      outcome: outcome as CaseAnswer['outcome'],
      channel: textOption(options, 'channel'),
      note: textOption(options, 'note'),
    }),
  );
}
