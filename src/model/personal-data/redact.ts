import { findPersonalData, type PersonalDataKind } from './find.ts';

/** Puts a word in brackets in place of each piece of personal data: `[e-mail]`, `[phone]`. */
export function redact(text: string, words: Readonly<Record<PersonalDataKind, string>>): string {
  let done = 0;
  let redacted = '';
  for (const { kind, start, end } of findPersonalData(text)) {
    redacted += `${text.slice(done, start)}[${words[kind]}]`;
    done = end;
  }
  return redacted + text.slice(done);
}
