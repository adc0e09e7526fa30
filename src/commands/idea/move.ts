import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

export const ideaMove: Command = {
  name: 'idea move',
  arguments: [
    { name: 'id', takes: { id: ['idea'] } },
    { name: 'status', takes: { status: 'idea' } },
  ],
  options: [
    { flags: '--note <text>', takes: 'text' },
    { flags: '--department <team>', takes: { id: ['team'] } },
    { flags: '--group <group>', takes: { id: ['group'] } },
    { flags: '--contest', takes: 'nothing' },
    { flags: '--reason <text>', takes: 'text' },
    { flags: '--alternative <text>', takes: 'text', many: true },
    { flags: '--conflicts-with <text>', takes: 'text' },
    { flags: '--consequences <text>', takes: 'text' },
    { flags: '--approved-by <person>', takes: 'person' },
    { flags: '--results <text>', takes: 'text' },
    { flags: '--cause <text>', takes: 'text' },
    { flags: '--with <file>', takes: 'file' },
    ...changeOptions,
  ],
  examples: [
    'cxmap idea move 2ABCD in_analysis --department sales',
    'cxmap idea move 2ABCD rejected --reason "Two calls a month" --alternative "A call back before ten"',
    'cxmap idea move 2ABCD planned --with project.yaml',
    'cxmap idea move 2ABCD implemented --results "Nobody was surprised by the price" --commit',
  ],
  async run(context, args, given) {
    const [id, to] = args;
    const { planIdeaMove } = await import('../../actions/idea/move.ts');
    const { runChange } = await import('../kit/change.ts');
    const options = context.host.ask
      ? await (await import('../kit/ask-move.ts')).askMove(context, 'idea', args, given)
      : given;
    const { readWith } = await import('../kit/with-file.ts');
    const more = await readWith(context, options, 'idea');
    return runChange(context, { command: ideaMove, args, options }, (model, actor) =>
      planIdeaMove(model, {
        ...actor,
        id: String(id),
        to: String(to),
        note: textOption(options, 'note'),
        fields: {
          reason: textOption(options, 'reason'),
          cause: textOption(options, 'cause'),
          approvedBy: textOption(options, 'approvedBy'),
          alternatives: listOption(options, 'alternative'),
          conflictsWith: textOption(options, 'conflictsWith'),
          consequences: textOption(options, 'consequences'),
          results: textOption(options, 'results'),
          department: textOption(options, 'department'),
          group: textOption(options, 'group'),
          contest: options.contest === true,
          more,
        },
      }),
    );
  },
};
