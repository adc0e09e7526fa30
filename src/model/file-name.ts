import type { Diagnostic, Message } from '../diagnostic.ts';
import { once } from '../once.ts';
import { type FileRole, recordLetter } from './kinds.ts';

/** Letters and digits of any script, with `.`, `_` and `-` inside: a name that every file system takes. */
const slug = once(() => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u);
/** The same for English and Russian letters: the one above takes milliseconds to build. */
const usualSlug = /^[A-Za-zА-яЁё\d](?:[A-Za-zА-яЁё\d._-]*[A-Za-zА-яЁё\d])?$/;

/** Letter, date, five Crockford base-32 characters. */
const recordId = /^[A-Z]-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/;

/** The name of a file is an id: finds the names that cannot be one. */
export function checkFileName(path: string, role: FileRole): readonly Diagnostic[] {
  const letter = recordLetter(role.kind);
  if (letter === undefined) {
    return usualSlug.test(role.id) || slug().test(role.id)
      ? []
      : [finding(path, { key: 'file-name/definition', values: { id: role.id } })];
  }
  return recordId.test(role.id) && role.id.startsWith(letter)
    ? []
    : [finding(path, { key: 'file-name/record', values: { id: role.id, letter, kind: role.kind } })];
}

function finding(file: string, message: Message): Diagnostic {
  return { rule: 'file-name', severity: 'error', message, location: { file } };
}
