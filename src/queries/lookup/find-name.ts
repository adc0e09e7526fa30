import { fieldOf } from '../../model/field.ts';

/** What people call a thing: its name or title; of a record that has none, what it says. */
export function nameIn(kind: string, value: unknown): string | undefined {
  for (const field of [...(says[kind] ?? []), 'name', 'title']) {
    const name = fieldOf(value, field);
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  return undefined;
}

/** Records that have neither name nor title. */
const says: Readonly<Record<string, readonly string[]>> = {
  case: ['text'],
  question: ['question'],
  announcement: ['react'],
};
