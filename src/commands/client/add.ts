import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';

const publicities = ['allowed', 'confidential'] as const;

export const clientAdd: Command = {
  name: 'client add',
  arguments: [{ name: 'id', takes: 'text' }],
  options: [
    { flags: '--name <text>', takes: 'text' },
    { flags: '--attribute <name=value>', takes: 'text', many: true },
    { flags: '--manager <person>', takes: 'person' },
    { flags: '--role <role>', takes: 'text' },
    { flags: '--success <text>', takes: 'text' },
    { flags: '--channel <channel>', takes: { id: ['channel'] }, many: true },
    { flags: '--since <date>', takes: 'date' },
    { flags: '--publicity <publicity>', takes: { oneOf: publicities } },
    ...changeOptions,
  ],
  examples: [
    'cxmap client add harbor-9 --attribute size=40 --manager ann',
    'cxmap client add harbor-9 --attribute size=40 --role "Success manager" --success "One inbox for four brands"',
  ],
  async run(context, args, options) {
    const { planClientAdd } = await import('../../actions/client/add.ts');
    const { runChange } = await import('../kit/change.ts');
    const { ask } = context.host;
    const role = textOption(options, 'role');
    const publicity = publicities.find((one) => one === options.publicity);
    const success = textOption(options, 'success');
    const lines = listOption(options, 'attribute');
    const manager = textOption(options, 'manager');
    const asked = ask ? await askRest(context, ask, { lines, manager, role }) : { lines, manager };
    return runChange(
      context,
      { command: clientAdd, args, options },
      (model, actor) =>
        planClientAdd(model, {
          ...actor,
          id: String(args[0]),
          name: textOption(options, 'name'),
          attributes: asked.lines,
          manager: asked.manager,
          role,
          channels: listOption(options, 'channel'),
          since: textOption(options, 'since'),
          ...(success === undefined ? {} : { success }),
          ...(publicity === undefined ? {} : { publicity }),
        }),
      'nobody',
    );
  },
};

interface Rest {
  readonly lines: readonly string[];
  readonly manager: string | undefined;
}

/** Attributes that segments look at, and the manager, asked for on a terminal where they were not given. */
async function askRest(
  context: Parameters<Command['run']>[0],
  ask: (question: string) => Promise<string>,
  { lines, manager, role }: Rest & { readonly role: string | undefined },
): Promise<Rest> {
  const { openSession } = await import('../kit/session.ts');
  const { fieldLine } = await import('../../actions/kit/form-answers.ts');
  const { model, phrases } = await openSession(context);
  const said = new Set(lines.map((line) => fieldLine(line).name));
  const all = [...lines];
  for (const [name, { type, choices = [], hint = '', retired }] of Object.entries(
    model.single('segments')?.value.attributes ?? {},
  )) {
    if (said.has(name) || retired !== undefined) continue;
    const words = choices.map(String);
    const answer = (await ask(phrases.clients.askAttribute({ name, type, hint, choices: words }))).trim();
    if (answer !== '') all.push(`${name}=${answer}`);
  }
  if (manager !== undefined || role !== undefined) return { lines: all, manager };
  const answer = (await ask(phrases.clients.askManager)).trim();
  return { lines: all, manager: answer === '' ? undefined : answer };
}
