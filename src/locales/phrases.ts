import { type Message, replaceValues } from '../diagnostic.ts';
import { locales } from '../model/gen/locales.gen.ts';
import type { Locale } from '../model/gen/types.gen.ts';
import { shortValue } from '../short-message.ts';
import { visibleLine } from '../visible-text.ts';
import type { MessageGroups, MessageValue } from './messages.ts';
import type { Phrases } from './shape.ts';

export type { Locale, Phrases };
export { locales };

const catalogues: Readonly<Record<Locale, () => Promise<Phrases>>> = {
  en: async () => (await import('./en/index.ts')).en,
  ru: async () => (await import('./ru/index.ts')).ru,
};

/** Loads one language: the others stay on disk. */
export async function loadPhrases(locale: Locale): Promise<Phrases> {
  return catalogues[locale]();
}

/** Whether cxmap speaks a language. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The words of a message. What files, people and other programs say in its values is made plain first, and stays on its
 * line: whoever prints the words prints nothing that a terminal obeys, and no line that looks like one of ours. Long texts and lists are cut.
 */
export function say(phrases: Phrases, message: Message): string {
  const phrase = phraseOf(phrases, message.key);
  return typeof phrase === 'string' ? phrase : phrase(replaceValues(message, plainValue).values);
}

function plainValue(given: MessageValue): MessageValue {
  const value = shortValue(given);
  if (typeof value === 'string') return visibleLine(value);
  return Array.isArray(value) ? value.map(visibleLine) : value;
}

type Phrase = string | ((values: Message['values']) => string);

/** What a message is said with: the compiler knows that there is something under each key. */
function phraseOf(phrases: Phrases, key: Message['key']): Phrase {
  const [group, name] = partsOf(key);
  const says = isOther(group) ? otherGroups[group](phrases) : ruleSays(phrases, group);
  const phrase: unknown = says && Reflect.get(says, name);
  if (!isPhrase(phrase)) throw new Error(`No words for the message ${key}`);
  return phrase;
}

function ruleSays({ rules }: Phrases, id: string): object | undefined {
  const byId: Readonly<Record<string, { readonly says: object } | undefined>> = rules;
  return byId[id]?.says;
}

type OtherGroups = Omit<MessageGroups, keyof Phrases['rules']>;

/** The groups that are no rules. */
const otherGroups: { readonly [Group in keyof OtherGroups]: (phrases: Phrases) => OtherGroups[Group] } = {
  change: ({ change }) => change,
  impact: ({ impact }) => impact,
  hint: ({ hint }) => hint,
  action: ({ action }) => action,
  cases: ({ cases }) => cases,
  ci: ({ ci }) => ci,
  remind: ({ remind }) => remind,
  monitor: ({ notes }) => notes,
};

function isOther(group: string): group is keyof OtherGroups {
  return Object.hasOwn(otherGroups, group);
}

function partsOf(key: string): readonly [group: string, name: string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
}

function isPhrase(value: unknown): value is Phrase {
  return typeof value === 'string' || typeof value === 'function';
}
