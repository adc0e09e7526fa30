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
 * about it. Fields that need not be filled in are asked for only beside others.
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
  const { fieldLine } = await import('../../actions/kit/form-answers.ts');
  const { askForm } = await import('../kit/ask-form.ts');
  const { readNewsFile } = await import('../../actions/news/news-file.ts');
  const { dayOfAct } = await import('../../actions/kit/name-record.ts');
  const { findActor } = await import('../../change/actor.ts');
  const { untoldDays } = await import('../../queries/common/planned-events.ts');
  const { model, phrases } = await openSession(context);
  const item = model.get('handoff', handoff);
  if (!item?.value.when) return { answers: [] };
  const { fields: file } = readNewsFile(more);
  const form = item.value.information ?? [];
  const lines = listOption(options, 'field');
  const names = Object.keys(file.fields ?? {});
  const given = new Set([...names, ...lines.map((typed) => fieldLine(typed).name)]);
  const left = form.filter(({ field }) => !given.has(field));
  const found = await findActor(host, context.dir, model, { by: '-', at: textOption(options, 'asOf') });
  const days = found.ok ? untoldDays(model, item, dayOfAct(model, found.actor.at)) : [];
  const wantsDay = (textOption(options, 'effective') ?? file.effective) === undefined && days.length !== 1;
  const wantsReact = (textOption(options, 'react') ?? file.react) === undefined;
  if (!wantsDay && !wantsReact && !left.some(({ required }) => required)) return { answers: [] };
  const { news: words } = phrases;
  const ask = host.ask;
  const line = async (question: string): Promise<string> => (await ask(question)).trim();
  const effective = wantsDay ? await line(words.askEffective({ days })) : '';
  const answers = await askForm(context, form, { lines, names });
  const react = wantsReact ? await line(words.askReact) : '';
  return { ...(effective === '' ? {} : { effective }), ...(react === '' ? {} : { react }), answers };
}
