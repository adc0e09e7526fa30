import { fieldLine } from '../../actions/kit/fill-form.ts';
import { loadPhrases } from '../../locales/phrases.ts';
import type { InformationField } from '../../model/gen/types.gen.ts';
import type { Context } from './command.ts';
import { localeHere } from './locale-here.ts';

/** What a form says already: typed lines, data of a file, fields that stand in the record. */
export interface SaidFields {
  readonly lines: readonly string[];
  readonly names: readonly string[];
}

/**
 * Asks on a terminal for the fields of a form that nobody has said yet, with their hints and choices; a blank answer leaves
 * a field out, and a list is asked for item by item until one is blank. Gives lines, `field=value`; none without a terminal.
 */
export async function askForm(
  context: Context,
  form: readonly InformationField[],
  { lines, names }: SaidFields,
): Promise<readonly string[]> {
  const { ask } = context.host;
  if (!ask) return [];
  const { askField } = await loadPhrases(localeHere(context));
  const said = new Set([...names, ...lines.map((line) => fieldLine(line).name)]);
  const answers: string[] = [];
  for (const { field, type, required, hint = '', choices = [] } of form) {
    if (said.has(field)) continue;
    for (let count = 1; ; count++) {
      const question = askField({ field, type, required, hint, choices, isMore: count > 1 });
      const answer = (await ask(question)).trim();
      if (answer !== '') answers.push(`${field}=${answer}`);
      if (answer === '' || type !== 'list') break;
    }
  }
  return answers;
}
