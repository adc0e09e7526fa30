import { type Locale, locales } from './phrases.ts';
import type { CliPhrases } from './shape.ts';

export type { CliPhrases };

const catalogues: Readonly<Record<Locale, () => Promise<CliPhrases>>> = {
  en: async () => (await import('./en/cli.ts')).cli,
  ru: async () => (await import('./ru/cli.ts')).cli,
};

/** Loads the words of the help in one language. */
export async function loadCliPhrases(locale: Locale): Promise<CliPhrases> {
  return catalogues[locale]();
}

/** The language of the environment, as POSIX says it: LC_ALL, LC_MESSAGES, LANG. English where it is another. */
export function environmentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const wanted = env.CXMAP_LOCALE || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const [language = ''] = wanted.toLowerCase().split(/[^a-z]/);
  return locales.find((locale) => locale === language) ?? 'en';
}
