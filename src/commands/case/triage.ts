import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

export const caseTriage: Command = {
  name: 'case triage',
  arguments: [
    { name: 'id', takes: { id: ['case'] } },
    { name: 'decision', takes: { oneOf: ['task', 'idea', 'none'] } },
  ],
  options: [
    { flags: '--tag <tag>', takes: { id: ['tag'] }, many: true },
    { flags: '--reason <text>', takes: 'text' },
    { flags: '--into <id>', takes: { id: ['task', 'idea'] } },
    { flags: '--title <text>', takes: 'text' },
    { flags: '--type <type>', takes: { id: ['task_type'] } },
    { flags: '--owner <person>', takes: 'person' },
    { flags: '--due <date>', takes: 'date' },
    ...changeOptions,
  ],
  examples: [
    'cxmap case triage 7K3QX task --title "Call back with the price list" --type callback --tag prices',
    'cxmap case triage 7K3QX idea --into 9CJY8',
    'cxmap case triage 7K3QX none --reason "Praise"',
  ],
  async run(context, args, options) {
    const [id, decision] = args;
    const { planTriage } = await import('../../actions/case/triage.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: caseTriage, args, options }, (model, actor) =>
      planTriage(model, {
        ...actor,
        case: String(id),
        decision: decision === 'task' || decision === 'idea' ? decision : 'none',
        tags: listOption(options, 'tag'),
        reason: textOption(options, 'reason'),
        into: textOption(options, 'into'),
        title: textOption(options, 'title'),
        type: textOption(options, 'type'),
        owner: textOption(options, 'owner'),
        due: textOption(options, 'due'),
        random: context.host.random,
      }),
    );
  },
};
