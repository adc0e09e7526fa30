import { loadPhrases } from '../../locales/phrases.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import { inNfc } from '../../source/nfc.ts';
import { type Context, Stop } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';

type Given = Omit<Case, 'text' | 'received'>;

/** What a case cannot do without and no option gave: asked for on a terminal; the text may also come by standard input. */
export async function askMissing(
  context: Context,
  given: Given,
  text: string | undefined,
): Promise<Pick<Case, 'text' | 'client' | 'employee'>> {
  const { host } = context;
  const locale = localeHere(context);
  const { ask } = await loadPhrases(locale);
  const said = (text ?? (host.ask ? await host.ask(ask.text) : await host.readStdin())).trim();
  if (said === '' && given.score === undefined) throw new Stop(1, { key: 'cases/no-text', values: {} }, locale);
  const wants = given.source === 'interview' ? 'client' : 'employee';
  const isWanted = ['interview', 'mystery_shopping', 'employee'].includes(given.source) && given[wants] === undefined;
  const answer = isWanted && host.ask ? (await host.ask(ask[wants])).trim() : '';
  return { text: said, ...(answer === '' ? {} : { [wants]: inNfc(answer) }) };
}
