import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

export const ideaAdd: Command = {
  name: 'idea add',
  arguments: [],
  options: [
    { flags: '--title <text>', takes: 'text' },
    { flags: '--text <text>', takes: 'text' },
    { flags: '--case <id>', takes: { id: ['case'] }, many: true },
    { flags: '--author <person>', takes: 'person' },
    { flags: '--tag <tag>', takes: { id: ['tag'] }, many: true },
    { flags: '--supporter <id>', takes: { id: ['client', 'person'] }, many: true },
    { flags: '--department <team>', takes: { id: ['team'] } },
    { flags: '--group <group>', takes: { id: ['group'] } },
    { flags: '--contest', takes: 'nothing' },
    { flags: '--with <file>', takes: 'file' },
    ...changeOptions,
  ],
  examples: [
    'cxmap idea add --title "Tell support of prices first" --text "A week before the letter" --case 4MX2Q --case 9QW2Z',
    'cxmap idea add --author bob --contest --with idea.yaml',
  ],
  async run(context, args, options) {
    const { planIdeaAdd } = await import('../../actions/idea/add.ts');
    const { runChange } = await import('../kit/change.ts');
    const { readWith } = await import('../kit/with-file.ts');
    const more = await readWith(context, options, 'idea');
    return runChange(context, { command: ideaAdd, args, options }, (model, actor) =>
      planIdeaAdd(model, {
        ...actor,
        title: textOption(options, 'title'),
        text: textOption(options, 'text'),
        author: textOption(options, 'author'),
        cases: listOption(options, 'case'),
        tags: listOption(options, 'tag'),
        supporters: listOption(options, 'supporter'),
        department: textOption(options, 'department'),
        group: textOption(options, 'group'),
        contest: options.contest === true,
        more,
        random: context.host.random,
      }),
    );
  },
};
