import type { Message } from '../../diagnostic.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type Context, Stop, textOption } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';

/** A definition does not say who changed it: git does. */
export const fieldOptions = changeOptions.filter(({ flags }) => !/^--(?:by|as-of)/.test(flags));

export const set: Command = {
  name: 'set',
  arguments: [
    { name: 'id', takes: 'thing' },
    { name: 'change', takes: { fields: 'change' }, optional: true, many: true },
  ],
  options: [{ flags: '--with <file>', takes: 'file' }, ...fieldOptions],
  examples: [
    'cxmap set team/support stakeholder=ann system=desk',
    'cxmap set handoff/price-change "when.lead_time=5 working days" information.terms.required=true --dry-run',
    'cxmap set client/blue-harbor channels+=call channels-=site attributes.size=12',
    'cxmap set person/ann role="Head of support" --commit',
    'cxmap set routing fallback=ann',
    'cxmap set touchpoint/first-order --with patch.yaml',
    'cxmap set team/support',
  ],
  async run(context, args, options) {
    const [given, typed] = args;
    const patchFile = textOption(options, 'with');
    const texts = typeof typed === 'object' ? typed : [];
    if (texts.length === 0 && patchFile === undefined) {
      const { tellFields } = await import('./tell-fields.ts');
      return tellFields(context, String(given));
    }
    const { parseAssignment } = await import('../../actions/set/assignment.ts');
    const changes = texts.map((text) => {
      const change = parseAssignment(text);
      if (!change) throw wrongCall(context, { key: 'action/set-no-sign', values: { given: text } });
      return change;
    });
    const { givenMap } = await import('../kit/given-map.ts');
    const patch = patchFile === undefined ? {} : (await givenMap(context, patchFile)).value;
    const { runFieldChange } = await import('./field-change.ts');
    return runFieldChange(context, { command: set, args, options }, { given: String(given), changes, patch });
  },
};

/** What was typed cannot be read: no file is looked into. */
export function wrongCall(context: Context, message: Message): Stop {
  return new Stop(2, message, localeHere(context));
}
