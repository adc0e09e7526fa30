import type { Phrases } from '../../locales/phrases.ts';
import { nearest } from '../../model/suggest.ts';

/**
 * Words of the pages by their way in the catalogue (`team.tells`), which is finished Markdown; values are Markdown too.
 * Throws an Error with a sentence where there are no such words.
 */
export function pageWords(phrases: Phrases, key: string, values: Readonly<Record<string, string | number>>): string {
  let words: unknown = phrases.pages;
  for (const part of key.split('.')) {
    words =
      typeof words === 'object' && words !== null && Object.hasOwn(words, part) ? Reflect.get(words, part) : undefined;
  }
  if (typeof words === 'string') return words;
  if (isPhrase(words)) return words(values);
  const near = nearest(key, wordKeys(phrases.pages));
  throw new Error(phrases.pages.report.noWords({ key, near }));
}

function isPhrase(value: unknown): value is (values: Readonly<Record<string, string | number>>) => string {
  return typeof value === 'function';
}

function wordKeys(words: object, above = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? wordKeys(value, `${above}${key}.`) : [`${above}${key}`],
  );
}
