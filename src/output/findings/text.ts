import type { Message } from '../../diagnostic.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import { terminalText } from '../../render/text-terminal.ts';
import type { Place } from '../../source/place.ts';
import { type FormatContext, repositoryPath } from './context.ts';
import type { Located } from './findings.ts';

/** The words of a message on one line, with nothing in them that a terminal or a log obeys. */
export function sayPlainly(message: Message, phrases: Phrases): string {
  return terminalText(say(phrases, message));
}

/** What is wrong and what would be right, a line each. */
export function findingLines({ message, hints = [] }: Located, phrases: Phrases): readonly string[] {
  return [sayPlainly(message, phrases), ...hints.map((hint) => `→ ${sayPlainly(hint, phrases)}`)];
}

/** The other places that belong to a finding, a line each. */
export function relatedLines({ relatedPlaces }: Located, context: FormatContext): readonly string[] {
  return relatedPlaces.map(
    ({ place, message }) => `↳ ${placeText(place, context)}: ${sayPlainly(message, context.phrases)}`,
  );
}

/** `file:line:column`, from the root of the repository. */
export function placeText({ file, line, column }: Place, context: FormatContext): string {
  return `${terminalText(repositoryPath(file, context))}:${line}:${column}`;
}

/** The title of a rule in the language of the run; its id where the catalogue has none. */
export function ruleWords(id: string, { rules }: Phrases): { readonly title: string; readonly why: string } {
  const words: Readonly<Record<string, { readonly title: string; readonly why: string }>> = rules;
  return (Object.hasOwn(words, id) ? words[id] : undefined) ?? { title: id, why: id };
}
