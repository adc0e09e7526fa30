import type { Locale } from '../model/gen/types.gen.ts';
import type { changeRows as english } from './en/change-rows.ts';

/** What each row of the table of changes is about, and why its changes weigh what they do. */
export type ChangeRowWords = typeof english;

const catalogues: Readonly<Record<Locale, () => Promise<ChangeRowWords>>> = {
  en: async () => (await import('./en/change-rows.ts')).changeRows,
  ru: async () => (await import('./ru/change-rows.ts')).changeRows,
};

/** Loads the words of one language: only what explains a change reads them. */
export async function loadChangeRows(locale: Locale): Promise<ChangeRowWords> {
  return catalogues[locale]();
}
