import type { Locale } from './phrases.ts';
import type { CliPhrases } from './shape.ts';

export type { CliPhrases };

/** Loads the words of the help in one language. */
export async function loadCliPhrases(locale: Locale): Promise<CliPhrases> {
  return locale === 'ru' ? (await import('./ru/cli.ts')).cli : (await import('./en/cli.ts')).cli;
}

/** The language of the environment, as POSIX says it: LC_ALL, LC_MESSAGES, LANG. */
export function environmentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const wanted = env.CXMAP_LOCALE || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ru(?![a-z])/i.test(wanted) ? 'ru' : 'en';
}
