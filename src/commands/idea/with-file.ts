import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import { givenMap } from '../kit/given-map.ts';
import { localeHere } from '../kit/locale-here.ts';

/** Fields that commands alone write: what happened to an idea is no matter of a file. */
const ownFields = ['status', 'history', 'applied'];

/** What `--with FILE` says (`-` is standard input): fields of an idea, as plain data; none where it was not given. */
export async function readWith(context: Context, options: OptionValues): Promise<Readonly<Record<string, unknown>>> {
  const given = textOption(options, 'with');
  if (given === undefined) return {};
  const { text, value } = await givenMap(context, given);
  const fields = Object.keys(value).filter((field) => ownFields.includes(field));
  if (fields.length > 0) {
    throw new Stop(2, { key: 'action/with-own-fields', values: { path: given, fields } }, localeHere(context));
  }
  const { idsInNfc } = await import('../../model/ids-in-nfc.ts');
  const { value: composed, doubled } = idsInNfc('idea', value, text);
  // Keys that are one id go on as they are written: the check of the new file says so.
  return Object.fromEntries(Object.entries(doubled.length > 0 ? value : (composed ?? {})));
}
