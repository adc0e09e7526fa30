import type { CaseAnswer } from '../../model/gen/types.gen.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type Context, type Typed, textOption } from '../kit/command.ts';

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
  run: async (context, args, options) => answer(context, { command: caseAnswer, args, options }),
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
  run: async (context, args, options) => answer(context, { command: caseClose, args, options }),
};

async function answer(context: Context, typed: Typed): ReturnType<Command['run']> {
  const [id] = typed.args;
  const { options } = typed;
  const { planAnswer } = await import('../../actions/case/answer.ts');
  const { runChange } = await import('../kit/change.ts');
  return runChange(context, typed, (model, actor) =>
    planAnswer(model, {
      ...actor,
      case: String(id),
      // commander admits no other.
      outcome: options.outcome as CaseAnswer['outcome'],
      channel: textOption(options, 'channel'),
      note: textOption(options, 'note'),
    }),
  );
}
