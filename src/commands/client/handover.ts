import type { ClientHandover } from '../../actions/client/handover.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type Context, listOption, textOption } from '../kit/command.ts';

export const clientHandover: Command = {
  name: 'client handover',
  arguments: [{ name: 'client', takes: { id: ['client'] } }],
  options: [
    { flags: '--handoff <handoff>', takes: { id: ['handoff'] } },
    { flags: '--field <name=value>', takes: 'text', many: true },
    { flags: '--with <file>', takes: 'file' },
    { flags: '--promise <text=due=owner>', takes: 'text', many: true },
    { flags: '--type <type>', takes: { id: ['task_type'] } },
    ...changeOptions,
  ],
  examples: [
    'cxmap client handover harbor-1 --with handover.yaml --type callback',
    'cxmap client handover harbor-1 --field "reason=Too many phone calls" --promise "A call every Friday=2026-12-04=ann" --type callback',
    'cxmap client handover harbor-1 --field go_live=2026-12-14 --dry-run',
  ],
  async run(context, args, options) {
    const [client] = args;
    const { planClientHandover } = await import('../../actions/client/handover.ts');
    const { runChange } = await import('../kit/change.ts');
    const { givenMap } = await import('../kit/given-map.ts');
    const { idsInNfc } = await import('../../model/ids-in-nfc.ts');
    const { fieldOf } = await import('../../model/field.ts');
    // Names of fields are in the form in which the model has them.
    const inForm = ({ text, value }: Awaited<ReturnType<typeof givenMap>>): Readonly<Record<string, unknown>> =>
      Object(
        fieldOf(fieldOf(idsInNfc('client', { handover: { fields: value } }, text).value, 'handover'), 'fields') ??
          value,
      );
    const path = textOption(options, 'with');
    const said = {
      client: String(client),
      handoff: textOption(options, 'handoff'),
      lines: listOption(options, 'field'),
      data: path === undefined ? {} : inForm(await givenMap(context, path)),
      promises: listOption(options, 'promise'),
      type: textOption(options, 'type'),
    };
    const { lines, type } = await askedFor(context, said);
    return runChange(context, { command: clientHandover, args, options }, (model, actor) =>
      planClientHandover(model, { ...said, lines, type, ...actor, random: context.host.random }),
    );
  },
};

type Said = Pick<ClientHandover, 'client' | 'handoff' | 'lines' | 'data' | 'promises' | 'type'>;

/** What was said, and what is answered on a terminal: the form of the hand-off, and of which type its promises' tasks are. */
async function askedFor(context: Context, said: Said): Promise<Pick<Said, 'lines' | 'type'>> {
  const { lines, data, promises, type } = said;
  const { host } = context;
  if (!host.ask) return { lines, type };
  const { openSession } = await import('../kit/session.ts');
  const { formOf, handoffFor } = await import('../../actions/client/handover.ts');
  const { askForm } = await import('../kit/ask-form.ts');
  const { fieldLine } = await import('../../actions/kit/form-answers.ts');
  const { model, phrases } = await openSession(context);
  const client = model.get('client', said.client);
  const handoff = handoffFor(model, client, said.handoff);
  if (!client || !handoff.ok) return { lines, type };
  const { form, field } = formOf(handoff.item.value);
  const recorded = client.value.handover?.handoff === handoff.item.id ? (client.value.handover.fields ?? {}) : {};
  const promised = field !== undefined && promises.length > 0 ? [field] : [];
  const names = [...Object.keys(recorded), ...Object.keys(data), ...promised];
  const all = [...lines, ...(await askForm(context, form, { lines, names }))];
  const isPromised = promises.length > 0 || all.some((line) => fieldLine(line).name === field);
  if (type !== undefined || !isPromised) return { lines: all, type };
  const types = (model.single('vocabulary')?.value.task_types ?? [])
    .filter(({ retired }) => retired === undefined)
    .map(({ id }) => id);
  const answer = (await host.ask(phrases.clients.askType({ types }))).trim();
  return { lines: all, type: answer === '' ? undefined : answer };
}
