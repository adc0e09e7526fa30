import { type AddableKind, addableKinds } from '../../model/addable.ts';
import { type Command, textOption } from '../kit/command.ts';
import { fieldOptions, wrongCall } from './set.ts';

export const add: Command = {
  name: 'add',
  arguments: [
    { name: 'kind', takes: { oneOf: addableKinds.map((kind) => kind.replace('_', '-')) } },
    { name: 'id', takes: 'text' },
    { name: 'field', takes: 'text', optional: true, many: true },
  ],
  options: [
    { flags: '--name <text>', takes: 'text' },
    { flags: '--team <team>', takes: { id: ['team'] } },
    ...fieldOptions,
  ],
  examples: [
    'cxmap add channel chat',
    'cxmap add person "Kim Day" --team support role="Help desk"',
    'cxmap add tag slow-answers group=process',
    'cxmap add task-type callback --name "Call back" "target=2 working days"',
  ],
  async run(context, args, options) {
    const [given, called, more] = args;
    const { planAdd } = await import('../../actions/new/add.ts');
    const { runChange } = await import('../kit/change.ts');
    const { localeHere } = await import('../kit/locale-here.ts');
    const { readShippedSchemas } = await import('./editor-schemas.ts');
    const kind = addableKinds.find((one) => one === String(given).replace('-', '_')) satisfies AddableKind | undefined;
    const fields = (typeof more === 'object' ? more : []).map((text) => {
      const [, field, value] = /^([\w-]+)=(.*)$/s.exec(text) ?? [];
      if (field === undefined || value === undefined) {
        throw wrongCall(context, { key: 'action/new-bad-set', values: { given: text } });
      }
      return [field, value] as const;
    });
    const team = textOption(options, 'team');
    if (kind === undefined || (kind === 'person' && team === undefined)) {
      throw wrongCall(context, { key: 'action/add-no-team', values: {} });
    }
    const name = textOption(options, 'name');
    const schemas = await readShippedSchemas(context.host, localeHere(context));
    const typed = { command: add, args, options };
    const wanted = { kind, called: String(called), name, team, fields, schemas };
    return runChange(context, typed, (model) => planAdd(model, wanted), 'nobody');
  },
};
