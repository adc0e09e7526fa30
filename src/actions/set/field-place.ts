import { asMessage, type DocPath, type Message } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import { type Form, factsOf, formWithin } from '../../model/schema-form.ts';
import { suggestions } from '../../model/suggest.ts';
import { isPlainMap } from '../../source/edit-types.ts';
import type { FieldPath } from './assignment.ts';

/** A field of a record as it is written: where it stands in the file, what may stand there, and what does. */
export interface FieldPlace {
  readonly path: DocPath;
  readonly form: Form;
  readonly value: unknown;
}

/** Where a record stands: its place in the file, and its form. */
export interface RecordPlace {
  readonly path: DocPath;
  readonly form: Form;
  readonly value: unknown;
}

export type PlaceFound =
  | { readonly ok: true; readonly place: FieldPlace }
  | { readonly ok: false; readonly messages: readonly Message[] };

/**
 * Follows a way into a record by its form: keys of maps, entries of lists by what tells them apart (a member by its id)
 * or by their number. What is not there yet may be named as long as the form has it; an entry must be there.
 */
export function findField(record: RecordPlace, { steps, written }: FieldPath): PlaceFound {
  let { form, value } = record;
  const path = [...record.path];
  for (const step of steps) {
    const facts = factsOf(form);
    if (facts.commands.length > 0) return keptFor(written, facts.commands);
    const isList = Array.isArray(value) || (facts.types.has('array') && !facts.types.has('object'));
    const found = isList ? entryAt(value, step, facts.entryKey) : step;
    if (typeof found === 'object') return wrong(found.message(written), ...found.hints);
    const inner = typeof found === 'number' && !isList ? undefined : formWithin(form, found);
    if (!inner) return noField(written, String(step), facts.keys);
    path.push(found);
    form = inner;
    value = isList || isPlainMap(value) ? fieldOf(value, found) : undefined;
  }
  const { commands, isName } = factsOf(form);
  if (commands.length > 0) return keptFor(written, commands);
  if (isName) return wrong(asMessage('action/set-name', { field: written }));
  return { ok: true, place: { path, form, value } };
}

interface NoEntry {
  readonly message: (field: string) => Message;
  readonly hints: readonly Message[];
}

/** The number of an entry; what is wrong where there is none. */
function entryAt(value: unknown, step: string | number, entryKey: string | undefined): number | NoEntry {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof step === 'number') {
    if (step < list.length) return step;
    const message = (field: string): Message => asMessage('action/set-no-number', { field, count: list.length });
    return { message, hints: [] };
  }
  if (entryKey === undefined) {
    return { message: (field) => asMessage('action/set-by-number', { field, count: list.length }), hints: [] };
  }
  const names = list.map((entry) => fieldOf(entry, entryKey));
  const index = names.indexOf(step);
  if (index >= 0) return index;
  const hints = suggestions(
    step,
    names.filter((name) => typeof name === 'string'),
  );
  return { message: (field) => asMessage('action/set-no-entry', { field, name: step, key: entryKey }), hints };
}

function noField(field: string, key: string, known: readonly string[]): PlaceFound {
  return wrong(asMessage('action/set-no-field', { field, key }), ...suggestions(key, known));
}

function keptFor(field: string, commands: readonly string[]): PlaceFound {
  return wrong(asMessage('action/set-kept', { field, commands: commands.map((command) => `cxmap ${command}`) }));
}

function wrong(...messages: readonly Message[]): PlaceFound {
  return { ok: false, messages };
}
