import type { Host } from '../../host.ts';
import type { Phrases } from '../../locales/phrases.ts';
import { caseless, foldForSearch, queryWords } from '../../queries/lookup/fold.ts';
import { plainLine, truncate } from '../../render/text.ts';
import { terminalText } from '../../render/text-terminal.ts';

/** Something that may be picked. */
export interface Pickable {
  /** What is answered. */
  readonly id: string;
  /** What people call it; asked for only of what is shown or searched. */
  name(): string | undefined;
}

/** The person at the terminal, and the words that they read. */
export interface Asked {
  readonly ask: (question: string) => Promise<string>;
  readonly stderr: Host['stderr'];
  readonly phrases: Phrases;
}

/** So many are shown at once. */
const mostShown = 12;

/** Of more than so many the names are not searched: every one of them can be a file to read. */
const mostNames = 2000;

/**
 * Has somebody pick from a list below a heading: by its number, by an id, or by a part of an id or a name, which makes the list shorter
 * until one is left. Undefined for a blank answer. What fits nothing is said, and asked for again.
 */
export async function pick(
  { ask, stderr, phrases: { picking } }: Asked,
  heading: string,
  all: readonly Pickable[],
): Promise<string | undefined> {
  const say = (line: string): void => stderr.write(`${line}\n`);
  say(`${heading}:`);
  let [found, isNew] = [all, true];
  for (;;) {
    const shown = found.slice(0, mostShown);
    if (isNew) for (const line of listed(shown)) say(line);
    if (isNew && found.length > shown.length) say(`    ${picking.more({ count: found.length - shown.length })}`);
    const answer = (await ask(picking.how({ isLong: found.length > shown.length }))).trim();
    if (answer === '') return undefined;
    const numbered = /^\d{1,2}$/.test(answer) ? shown[Number(answer) - 1] : undefined;
    const exact = all.find(({ id }) => caseless(id) === caseless(answer));
    if (exact ?? numbered) return (exact ?? numbered)?.id;
    const fitting = all.filter((one) => fits(one, queryWords(answer), all.length <= mostNames));
    const [only] = fitting;
    if (only && fitting.length === 1) {
      say(`→ ${lineOf(only)}`);
      return only.id;
    }
    isNew = fitting.length > 0;
    if (isNew) found = fitting;
    else say(picking.none({ given: terminalText(truncate(answer, 60)) }));
  }
}

function fits({ id, name }: Pickable, words: readonly string[], isNameKnown: boolean): boolean {
  const text = foldForSearch(`${id} ${isNameKnown ? (name() ?? '') : ''}`);
  return words.every((word) => text.includes(word));
}

function listed(shown: readonly Pickable[]): readonly string[] {
  const widest = Math.max(0, ...shown.map(({ id }) => id.length));
  return shown.map((one, index) => `${String(index + 1).padStart(3)}  ${lineOf(one, widest)}`);
}

function lineOf({ id, name }: Pickable, width = 0): string {
  const words = name();
  const shown = words === undefined ? '' : `  ${truncate(plainLine(words), 60)}`;
  return terminalText(`${id.padEnd(shown === '' ? 0 : width)}${shown}`);
}
