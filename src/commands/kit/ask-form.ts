import { fieldLine, readAnswer } from '../../actions/kit/form-answers.ts';
import { loadPhrases, type Phrases, say } from '../../locales/phrases.ts';
import type { InformationField } from '../../model/gen/types.gen.ts';
import { checkForm } from '../../queries/handoffs/form-check.ts';
import { formFinding } from '../../queries/handoffs/form-finding.ts';
import type { Context } from './command.ts';
import { localeHere } from './locale-here.ts';

/** What a form says already: typed lines, and names of fields that a file or the record has. */
export interface SaidFields {
  readonly lines: readonly string[];
  readonly names: readonly string[];
}

/**
 * Asks on a terminal for the fields of a form that nobody has said yet, with their hints and choices. What does not fit
 * is asked for again; a blank answer leaves a field out, and a list is asked for until an answer is blank. Gives lines,
 * `field=value`; none without a terminal.
 */
export async function askForm(
  context: Context,
  form: readonly InformationField[],
  { lines, names }: SaidFields,
): Promise<readonly string[]> {
  const { ask, stderr } = context.host;
  if (!ask) return [];
  const phrases = await loadPhrases(localeHere(context));
  const said = new Set([...names, ...lines.map((line) => fieldLine(line).name)]);
  const answers: string[] = [];
  for (const field of form) {
    if (said.has(field.field)) continue;
    const { field: name, type, required, hint = '', choices = [] } = field;
    for (let isMore = false; ; ) {
      const answer = (await ask(phrases.askField({ field: name, type, required, hint, choices, isMore }))).trim();
      if (answer === '') break;
      const wrong = wordsOn(field, answer, phrases);
      if (wrong !== undefined) stderr.write(`${wrong}\n`);
      else {
        answers.push(`${name}=${answer}`);
        if (type !== 'list') break;
        isMore = true;
      }
    }
  }
  return answers;
}

/** What is wrong with an answer; undefined where it fits. */
function wordsOn(field: InformationField, answer: string, phrases: Phrases): string | undefined {
  const [problem] = checkForm([field], { [field.field]: readAnswer(field, answer) }, []);
  if (!problem) return undefined;
  const { message, hints } = formFinding('news-incomplete', problem, { file: '', path: [] });
  return [message, ...hints].map((one) => say(phrases, one)).join('. ');
}
