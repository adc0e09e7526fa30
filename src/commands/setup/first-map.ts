import { type FirstMap, firstMapParts, readPart, type Usual, type WrongPart } from '../../actions/new/first-map.ts';
import type { Host } from '../../host.ts';
import type { Phrases } from '../../locales/phrases.ts';
import { terminalText } from '../../render/text-terminal.ts';
import { shortValue } from '../../short-message.ts';
import { type OptionValues, textOption } from '../kit/command.ts';

/**
 * What is said of a new map: by options, and on a terminal by answers to what no option says. What is wrong in an answer is
 * said, and asked for again: nothing else is lost. What is wrong in an option ends it, as does any option beside `--example`.
 */
export async function sayFirstMap(
  { ask, stderr }: Pick<Host, 'ask' | 'stderr'>,
  options: OptionValues,
  usual: Usual,
  { firstSteps }: Phrases,
): Promise<FirstMap | { readonly problem: string }> {
  const wordsOf = (wrong: WrongPart): string =>
    terminalText(firstSteps.wrong[wrong.wrong]({ ...wrong, given: String(shortValue(wrong.given)) }));
  let said: FirstMap = {};
  const given = firstMapParts.filter((part) => textOption(options, part) !== undefined);
  if (options.example === true) {
    return given[0] === undefined ? said : { problem: firstSteps.notBoth({ option: given[0] }) };
  }
  // Whoever says a part by an option knows the others too: a script is asked nothing.
  const isAsked = ask !== undefined && given.length === 0;
  if (isAsked) stderr.write(`${firstSteps.ask.intro}\n`);
  for (const part of firstMapParts) {
    for (;;) {
      const [first] = said.stages ?? usual.stages;
      const question =
        part === 'success'
          ? firstSteps.ask.success
          : firstSteps.ask[part]({ usual: usual.stages.map(({ name }) => name), stage: first?.name ?? '' });
      const text = isAsked ? await ask(question) : (textOption(options, part) ?? '');
      if (text.trim() === '') break;
      const read = readPart(part, text, said, usual);
      if (!('wrong' in read)) {
        said = read;
        break;
      }
      if (!isAsked) return { problem: `--${part}: ${wordsOf(read)}` };
      stderr.write(`${wordsOf(read)}\n`);
    }
  }
  return said;
}
