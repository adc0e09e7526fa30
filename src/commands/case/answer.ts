import type { CaseAnswer } from '../../model/gen/types.gen.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type Context, type Typed, textOption } from '../kit/command.ts';

const outcomes = ['satisfied', 'not_satisfied', 'sent', 'unreachable', 'no_reply_needed'] as const;
const closings = ['satisfied', 'sent', 'unreachable', 'no_reply_needed'] as const;

export const caseAnswer: Command = {
  name: 'case answer',
  arguments: [{ name: 'id', takes: { id: ['case'] } }],
  options: [
    { flags: '--outcome <outcome>', takes: { oneOf: outcomes } },
    { flags: '--channel <channel>', takes: { id: ['channel'] } },
    { flags: '--note <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: [
    'cxmap case answer 7K3QX --outcome sent --channel email',
    'cxmap case answer 7K3QX --outcome satisfied --channel call',
    'cxmap case answer 7K3QX --outcome not_satisfied --note "The fee is still not shown"',
  ],
  run: async (context, args, options) => answer(context, { command: caseAnswer, args, options }, outcomes),
};

export const caseClose: Command = {
  name: 'case close',
  arguments: [{ name: 'id', takes: { id: ['case'] } }],
  options: [
    { flags: '--outcome <outcome>', takes: { oneOf: closings } },
    { flags: '--channel <channel>', takes: { id: ['channel'] } },
    { flags: '--note <text>', takes: 'text' },
    ...changeOptions,
  ],
  examples: [
    'cxmap case close 7K3QX --outcome unreachable --channel call',
    'cxmap case close 7K3QX --outcome no_reply_needed',
  ],
  run: async (context, args, options) => answer(context, { command: caseClose, args, options }, closings),
};

type Choices = readonly CaseAnswer['outcome'][];

async function answer(context: Context, typed: Typed, choices: Choices): ReturnType<Command['run']> {
  const [id] = typed.args;
  const { options } = typed;
  const { planAnswer } = await import('../../actions/case/answer.ts');
  const { runChange } = await import('../kit/change.ts');
  const outcome = await outcomeOf(context, textOption(options, 'outcome'), choices);
  return runChange(context, typed, (model, actor) =>
    planAnswer(model, {
      ...actor,
      case: String(id),
      outcome,
      choices,
      channel: textOption(options, 'channel'),
      note: textOption(options, 'note'),
    }),
  );
}

/** The outcome that was typed, or that is answered at a terminal. */
async function outcomeOf(
  context: Context,
  typed: string | undefined,
  choices: Choices,
): Promise<CaseAnswer['outcome'] | undefined> {
  const { host } = context;
  if (typed !== undefined || !host.ask) return choices.find((one) => one === typed);
  const { loadPhrases } = await import('../../locales/phrases.ts');
  const { localeHere } = await import('../kit/locale-here.ts');
  const { pick } = await import('../kit/pick.ts');
  const phrases = await loadPhrases(localeHere(context));
  const asked = { ask: host.ask, stderr: host.stderr, phrases };
  const all = choices.map((id) => ({ id, name: () => phrases.board.outcomes[id] }));
  const said = await pick(asked, phrases.board.asks.outcome, all);
  return choices.find((one) => one === said);
}
