import { type Context, type OptionValues, Stop, textOption } from './command.ts';
import { givenMap } from './given-map.ts';
import { localeHere } from './locale-here.ts';

/** Kinds of records whose fields a file may give. */
type FilledKind = 'idea' | 'announcement';

/** Fields that commands alone write: what happened to a record, and what follows from it, is no matter of a file. */
const ownFields: Readonly<Record<FilledKind, readonly string[]>> = {
  idea: ['status', 'history', 'applied'],
  announcement: ['handoff', 'published', 'by', 'acknowledged', 'promised'],
};

/** What `--with FILE` says (`-` is standard input): fields of a record, as plain data; none where it was not given. */
export async function readWith(
  context: Context,
  options: OptionValues,
  kind: FilledKind,
): Promise<Readonly<Record<string, unknown>>> {
  const given = textOption(options, 'with');
  if (given === undefined) return {};
  const { text, value } = await givenMap(context, given);
  const fields = Object.keys(value).filter((field) => ownFields[kind].includes(field));
  if (fields.length > 0) {
    throw new Stop(2, { key: 'action/with-own-fields', values: { path: given, fields } }, localeHere(context));
  }
  const { idsInNfc } = await import('../../model/ids-in-nfc.ts');
  const { value: composed, doubled } = idsInNfc(kind, value, text);
  // Keys that are one id go on as they are written: the check of the new file says so.
  return Object.fromEntries(Object.entries(doubled.length > 0 ? value : (composed ?? {})));
}
