import type { InformationField } from '../../model/gen/types.gen.ts';
import { type Context, listOption, type OptionValues, textOption } from '../kit/command.ts';

/** What was answered at the terminal; nothing where nobody sits there, or nothing is missing. */
export interface AskedNews {
  readonly effective?: string;
  readonly react?: string;
  /** `field=value`, as options give it. */
  readonly answers: readonly string[];
}

/**
 * Asks at the terminal for what news lacks: the day, each field of the form with its hint and choices, and what to do
 * about it. Fields that need not be filled in are asked for only beside others. An answer that does not fit is asked for
 * again; a blank one leaves the field out.
 */
export async function askForNews(
  context: Context,
  handoff: string,
  options: OptionValues,
  more: Readonly<Record<string, unknown>>,
): Promise<AskedNews> {
  const { host } = context;
  if (!host.ask) return { answers: [] };
  const { openSession } = await import('../kit/session.ts');
  const { readAnswers } = await import('../../actions/news/form-answers.ts');
  const { readNewsFile } = await import('../../actions/news/news-file.ts');
  const { dayOfAct } = await import('../../actions/kit/name-record.ts');
  const { findActor } = await import('../../change/actor.ts');
  const { untoldDays } = await import('../../queries/common/planned-events.ts');
  const { model, phrases } = await openSession(context);
  const item = model.get('handoff', handoff);
  if (!item?.value.when) return { answers: [] };
  const { fields: file } = readNewsFile(more);
  const form = item.value.information ?? [];
  const given = { ...file.fields, ...readAnswers(form, listOption(options, 'field')).fields };
  const left = form.filter(({ field }) => !Object.hasOwn(given, field));
  const found = await findActor(host, context.dir, model, { by: '-', at: textOption(options, 'asOf') });
  const days = found.ok ? untoldDays(model, item, dayOfAct(model, found.actor.at)) : [];
  const wantsDay = (textOption(options, 'effective') ?? file.effective) === undefined && days.length !== 1;
  const wantsReact = (textOption(options, 'react') ?? file.react) === undefined;
  if (!wantsDay && !wantsReact && !left.some(({ required }) => required)) return { answers: [] };
  const { news: words } = phrases;
  const ask = host.ask;
  const line = async (question: string): Promise<string> => (await ask(question)).trim();
  const effective = wantsDay ? await line(words.askEffective({ days })) : '';
  const answers: string[] = [];
  for (const field of left) {
    const answer = await askField(field, line, host.stderr.write.bind(host.stderr), phrases);
    if (answer !== '') answers.push(`${field.field}=${answer}`);
  }
  const react = wantsReact ? await line(words.askReact) : '';
  return { ...(effective === '' ? {} : { effective }), ...(react === '' ? {} : { react }), answers };
}

async function askField(
  field: InformationField,
  line: (question: string) => Promise<string>,
  tell: (text: string) => void,
  phrases: import('../../locales/phrases.ts').Phrases,
): Promise<string> {
  const { readAnswer } = await import('../../actions/news/form-answers.ts');
  const { checkForm } = await import('../../queries/handoffs/form-check.ts');
  const { formFinding } = await import('../../queries/handoffs/form-finding.ts');
  const { say } = await import('../../locales/phrases.ts');
  const { field: name, type, required, choices = [], hint = '' } = field;
  for (;;) {
    const answer = await line(phrases.news.askField({ name, type, required, choices, hint }));
    if (answer === '') return '';
    const [problem] = checkForm([field], { [name]: readAnswer(field, answer) }, []);
    if (!problem) return answer;
    const { message, hints } = formFinding('news-incomplete', problem, { file: '', path: [] });
    tell(`${[message, ...hints].map((one) => say(phrases, one)).join('. ')}\n`);
  }
}
