import { type Context, type OptionValues, textOption } from '../kit/command.ts';

/** The text that an option gave, or that is answered at a terminal. */
export async function askedText(
  { host, ...context }: Context,
  options: OptionValues,
  question: 'askQuestion' | 'askAnswer',
): Promise<string | undefined> {
  const given = textOption(options, 'text');
  if (given !== undefined || !host.ask) return given;
  const { loadPhrases } = await import('../../locales/phrases.ts');
  const { localeHere } = await import('../kit/locale-here.ts');
  const { news } = await loadPhrases(localeHere({ host, ...context }));
  return host.ask(news[question]);
}
