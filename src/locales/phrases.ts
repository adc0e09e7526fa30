import type { Message, MessageValue } from '../diagnostic.ts';
import type { Locale } from '../model/gen/types.gen.ts';
import { visibleLine } from '../visible-text.ts';
import type { Phrases } from './shape.ts';

export { locales } from '../model/gen/locales.gen.ts';
export type { Locale, Phrases };

/** Loads one language: the other stays on disk. */
export async function loadPhrases(locale: Locale): Promise<Phrases> {
  return locale === 'ru' ? (await import('./ru/index.ts')).ru : (await import('./en/index.ts')).en;
}

/**
 * The words of a message. What files, people and other programs say in its values is made plain first, and stays on its
 * line: whoever prints the words prints nothing that a terminal obeys, and no line that looks like one of ours. An unknown key is our bug, and says so.
 */
export function say(phrases: Phrases, message: Message): string {
  const slash = message.key.indexOf('/');
  const group = message.key.slice(0, slash);
  const name = message.key.slice(slash + 1);
  const rules: Readonly<Record<string, { readonly says: object }>> = phrases.rules;
  const others: Readonly<Record<string, object>> = {
    hint: phrases.hint,
    action: phrases.action,
    cases: phrases.cases,
    remind: phrases.remind,
    monitor: phrases.notes,
  };
  const says = new Map(Object.entries(others[group] ?? rules[group]?.says ?? {}));
  const phrase: unknown = says.get(name);
  if (typeof phrase === 'string') return phrase;
  if (!isPhrase(phrase)) throw new Error(`No words for the message ${message.key}`);
  return phrase(plainValues(message.values));
}

function plainValues(values: Message['values']): Message['values'] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: MessageValue): MessageValue {
  if (typeof value === 'string') return visibleLine(value);
  return Array.isArray(value) ? value.map(visibleLine) : value;
}

function isPhrase(value: unknown): value is (values: Readonly<Record<string, MessageValue>>) => string {
  return typeof value === 'function';
}
