import { findPersonalData, type PersonalDataKind } from './find.ts';

/** Puts a word in brackets in place of each piece of personal data (`[e-mail]`, `[phone]`), and counts them. */
export function redact(
  text: string,
  words: Readonly<Record<PersonalDataKind, string>>,
): { readonly text: string; readonly pieces: number } {
  let done = 0;
  let redacted = '';
  const found = findPersonalData(text);
  for (const { kind, start, end } of found) {
    redacted += `${text.slice(done, start)}[${words[kind]}]`;
    done = end;
  }
  return { text: redacted + text.slice(done), pieces: found.length };
}
