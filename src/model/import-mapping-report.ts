import type { Diagnostic, DocPath, Message } from '../diagnostic.ts';

/** Adds a finding about what stands at a path of the mapping file. */
export type Report = (path: DocPath, message: Message, hints?: readonly Message[], at?: 'key' | 'value') => void;

/** What separates the cells of a line, by the names that people use besides the signs themselves. */
export const delimiterNames: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' };

/** Collects what is wrong with a file. */
export function reportInto(wrong: Diagnostic[], file: string): Report {
  return (path, message, hints = [], at = 'value') => {
    const location = { file, path, at };
    wrong.push({ rule: 'schema', severity: 'error', message, location, ...(hints.length > 0 ? { hints } : {}) });
  };
}

export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of a value's type, as schemas have it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
