import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const clientKeep: Command = {
  name: 'client keep',
  arguments: [
    { name: 'client', takes: { id: ['client'] } },
    { name: 'promise', takes: 'text' },
  ],
  options: [{ flags: '--on <date>', takes: 'date' }, ...changeOptions],
  examples: ['cxmap client keep harbor-1 1', 'cxmap client keep harbor-1 friday --on 2026-11-20'],
  async run(context, args, options) {
    const [client, promise] = args;
    const { planPromiseKept } = await import('../../actions/client/keep-promise.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: clientKeep, args, options }, (model, actor) =>
      planPromiseKept(model, {
        ...actor,
        client: String(client),
        promise: String(promise),
        on: textOption(options, 'on'),
      }),
    );
  },
};
