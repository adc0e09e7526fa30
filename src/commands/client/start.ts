import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

export const clientStart: Command = {
  name: 'client start',
  arguments: [
    { name: 'client', takes: { id: ['client'] } },
    { name: 'playbook', takes: { id: ['playbook'] } },
  ],
  options: [
    { flags: '--on <date>', takes: 'date' },
    { flags: '--owner <step=person>', takes: 'text', many: true },
    { flags: '--again', takes: 'nothing' },
    ...changeOptions,
  ],
  examples: [
    'cxmap client start harbor-1 first-ninety-days --dry-run',
    'cxmap client start harbor-1 first-ninety-days --on 2026-11-20 --owner kick-off=ann',
    'cxmap client start harbor-1 renewal --again --commit',
  ],
  async run(context, args, options) {
    const [client, playbook] = args;
    const { planClientStart } = await import('../../actions/client/start.ts');
    const { runChange } = await import('../kit/change.ts');
    const { random, sha256 } = context.host;
    return runChange(context, { command: clientStart, args, options }, (model, actor) =>
      planClientStart(model, {
        ...actor,
        client: String(client),
        playbook: String(playbook),
        on: textOption(options, 'on'),
        owners: listOption(options, 'owner'),
        again: options.again === true,
        random,
        sha256,
      }),
    );
  },
};
