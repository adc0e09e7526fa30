import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const clientBreak: Command = {
  name: 'client break',
  arguments: [
    { name: 'client', takes: { id: ['client'] } },
    { name: 'promise', takes: 'text' },
  ],
  options: [{ flags: '--reason <text>', takes: 'text' }, { flags: '--on <date>', takes: 'date' }, ...changeOptions],
  examples: ['cxmap client break harbor-1 2 --reason "The report cannot be exported yet"'],
  async run(context, args, options) {
    const [client, promise] = args;
    const { planPromiseBroken } = await import('../../actions/client/keep-promise.ts');
    const { runChange } = await import('../kit/change.ts');
    const given = textOption(options, 'reason');
    const { ask } = context.host;
    const { loadPhrases } = await import('../../locales/phrases.ts');
    const { localeHere } = await import('../kit/locale-here.ts');
    const reason = given ?? (ask && (await ask((await loadPhrases(localeHere(context))).clients.askReason)));
    return runChange(context, { command: clientBreak, args, options }, (model, actor) =>
      planPromiseBroken(model, {
        ...actor,
        client: String(client),
        promise: String(promise),
        on: textOption(options, 'on'),
        reason,
      }),
    );
  },
};
