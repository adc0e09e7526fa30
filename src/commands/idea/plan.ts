import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

export const ideaPlan: Command = {
  name: 'idea plan',
  arguments: [{ name: 'id', takes: { id: ['idea'] } }],
  options: [
    { flags: '--start <date>', takes: 'date' },
    { flags: '--end <date>', takes: 'date' },
    { flags: '--goal <text>', takes: 'text' },
    { flags: '--scope <text>', takes: 'text' },
    { flags: '--deliverable <text>', takes: 'text', many: true },
    { flags: '--milestone <name=due>', takes: 'text', many: true },
    { flags: '--work <name=owner>', takes: 'text', many: true },
    { flags: '--risk <risk=plan>', takes: 'text', many: true },
    { flags: '--done <item>', takes: 'text', many: true },
    { flags: '--with <file>', takes: 'file' },
    { flags: '--template', takes: 'nothing' },
    ...changeOptions,
  ],
  examples: [
    'cxmap idea plan 2ABCD --template > project.yaml',
    'cxmap idea plan 2ABCD --with project.yaml',
    'cxmap idea plan 2ABCD --milestone "Form in use=2026-12-11" --work "Build the form=bob=2026-12-04"',
  ],
  async run(context, args, options) {
    const [id] = args;
    if (options.template === true) return printTemplate(context, String(id));
    const { planIdeaPlan } = await import('../../actions/idea/plan.ts');
    const { runChange } = await import('../kit/change.ts');
    const { readWith } = await import('../kit/with-file.ts');
    const file = await readWith(context, options, 'idea');
    const { project = file } = file;
    const more = typeof project === 'object' && project !== null ? Object.fromEntries(Object.entries(project)) : {};
    return runChange(context, { command: ideaPlan, args, options }, (model, actor) =>
      planIdeaPlan(model, {
        ...actor,
        idea: String(id),
        more,
        said: {
          start: textOption(options, 'start'),
          end: textOption(options, 'end'),
          goal: textOption(options, 'goal'),
          scope: textOption(options, 'scope'),
          deliverables: listOption(options, 'deliverable'),
          milestones: listOption(options, 'milestone'),
          work: listOption(options, 'work'),
          risks: listOption(options, 'risk'),
          done: listOption(options, 'done'),
        },
      }),
    );
  },
};

async function printTemplate(context: Parameters<Command['run']>[0], id: string): ReturnType<Command['run']> {
  const { loadPhrases } = await import('../../locales/phrases.ts');
  const { localeHere } = await import('../kit/locale-here.ts');
  const phrases = await loadPhrases(localeHere(context));
  return { exit: 0, stdout: phrases.projectTemplate({ id }) };
}
