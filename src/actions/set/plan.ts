import { asMessage, type DocPath, type Message } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import type { SchemaSet } from '../../model/json-schema.ts';
import type { Kind } from '../../model/kinds.ts';
import { patchedPaths } from '../../model/merge-patch.ts';
import type { Model } from '../../model/model.ts';
import { factsOf } from '../../model/schema-form.ts';
import { suggestions } from '../../model/suggest.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { isPlainMap } from '../../source/edit-types.ts';
import { editValue, saysSame } from '../../source/edit-value.ts';
import { patchEdits } from '../kit/patch-edits.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';
import type { Assignment, FieldPath } from './assignment.ts';
import { declaredTypes } from './declared-types.ts';
import { type FieldPlace, findField, type RecordPlace } from './field-place.ts';
import { readEntries, readValue } from './field-value.ts';
import { formOfThing } from './fields-of-thing.ts';
import { findThing } from './find-thing.ts';

export interface Setting {
  /** What is changed, as `findThing` reads it. */
  readonly given: string;
  /** In this order; each finds what those before it have made. */
  readonly changes: readonly FieldChange[];
  /** A JSON Merge Patch of the whole, made first. */
  readonly patch: Readonly<Record<string, unknown>>;
  readonly schemas: SchemaSet;
}

export type FieldChange = Assignment | { readonly op: 'unset'; readonly path: FieldPath };

/**
 * Plans changes of fields of a definition or record, byte by byte. What is wrong with any of them is told at once; what
 * says already what it should is left alone.
 */
export function planSet(model: Model, { given, changes, patch, schemas }: Setting): Planned {
  const found = findThing(model, given);
  if (!found.ok) return found;
  const { thing, kind, text } = found;
  const form = formOfThing(schemas, found);
  if (!form) return refuse(asMessage('action/broken-record', { id: thing.id }));
  const draft = new Draft(model, kind, { path: thing.path, form, value: thing.value });
  draft.merge(patch);
  for (const change of changes) draft.make(change);
  if (draft.wrong.length > 0) return refuse(...draft.wrong);
  const what = `${thing.kind}/${thing.id}`;
  const key = draft.edits.length > 0 ? 'action/set-done' : 'action/set-unchanged';
  const summary = asMessage(key, { what, fields: [...draft.fields] });
  return planEdit(thing.file, text, draft.edits, {
    record: thing.id,
    notes: draft.notes,
    summary,
    commit: asMessage('action/set-commit', { what, fields: [...draft.fields] }),
  });
}

/** A record while it is being changed. */
class Draft {
  readonly edits: Edit[] = [];
  readonly wrong: Message[] = [];
  readonly notes: Message[] = [];
  /** What was changed, as it was typed. */
  readonly fields = new Set<string>();
  private readonly model: Model;
  private readonly kind: Kind;
  private record: RecordPlace;

  constructor(model: Model, kind: Kind, record: RecordPlace) {
    this.model = model;
    this.kind = kind;
    this.record = record;
  }

  /** Lays a patch over the record; each of its values must have a place. */
  merge(patch: Readonly<Record<string, unknown>>): void {
    const places = patchedPaths(patch).map((steps) => findField(this.record, { steps, written: steps.join('.') }));
    const wrong = places.flatMap((found) => (found.ok ? [] : found.messages));
    this.wrong.push(...wrong);
    if (wrong.length > 0) return;
    for (const edit of patchEdits(this.record.value, patch, this.record.path)) {
      this.edit(edit, edit.path.slice(this.record.path.length).join('.'));
    }
  }

  make(change: FieldChange): void {
    const found = findField(this.record, change.path);
    if (!found.ok) {
      this.wrong.push(...found.messages);
      return;
    }
    const { place } = found;
    const field = change.path.written;
    switch (change.op) {
      case 'unset':
        this.remove(place.path, field);
        return;
      case 'set': {
        const read = readValue(change.text, place.form, field, declaredTypes(this.model, this.kind, place.path));
        if (!read.ok) this.wrong.push(...read.messages);
        else this.edit({ op: 'set', path: place.path, value: read.value }, field);
        return;
      }
      default:
        this.changeList(change, place);
    }
  }

  private changeList(change: Assignment, place: FieldPlace): void {
    const field = change.path.written;
    const { types, entryKey } = factsOf(place.form);
    if (!types.has('array')) {
      this.wrong.push(asMessage('action/set-not-a-list', { field }));
      return;
    }
    const isByName = change.op === 'take' && entryKey !== undefined;
    const read = isByName
      ? { ok: true as const, value: [change.text.trim()] }
      : readEntries(change.text, place.form, field);
    if (!read.ok) {
      this.wrong.push(...read.messages);
      return;
    }
    const entries = Array.isArray(read.value) ? read.value : [];
    for (const entry of entries) {
      const list: readonly unknown[] = asList(this.valueAt(place.path));
      if (change.op === 'add') this.add(entry, list, place, entryKey, field);
      else this.take(entry, list, place, entryKey, field);
    }
  }

  private add(
    entry: EditValue,
    list: readonly unknown[],
    { path }: FieldPlace,
    entryKey: string | undefined,
    field: string,
  ): void {
    if (list.some((one) => saysSame(one, entry))) return;
    const name = entryKey === undefined ? undefined : fieldOf(entry, entryKey);
    if (entryKey !== undefined && name !== undefined && list.some((one) => fieldOf(one, entryKey) === name)) {
      this.wrong.push(asMessage('action/set-entry-there', { field, name: String(name) }));
      return;
    }
    this.edit({ op: 'append', path, value: entry }, field);
  }

  private take(
    entry: unknown,
    list: readonly unknown[],
    { path }: FieldPlace,
    entryKey: string | undefined,
    field: string,
  ): void {
    const names = entryKey === undefined ? list : list.map((one) => fieldOf(one, entryKey));
    const index = names.findIndex((one) => saysSame(one, entry));
    if (index < 0) {
      const known = names.filter((one) => typeof one === 'string');
      const name = typeof entry === 'string' ? entry : JSON.stringify(entry);
      this.wrong.push(asMessage('action/set-not-in-list', { field, name }), ...suggestions(name, known));
      return;
    }
    // A list with nothing in it may be left out.
    this.edit({ op: 'remove', path: list.length === 1 ? path : [...path, index] }, field);
  }

  /** Takes a field away, and the maps that it leaves empty. */
  private remove(path: DocPath, field: string): void {
    if (this.valueAt(path) === undefined) return;
    let gone = path;
    while (gone.length > this.record.path.length + 1 && isOnlyKey(this.valueAt(gone.slice(0, -1)), gone.at(-1))) {
      gone = gone.slice(0, -1);
    }
    this.edit({ op: 'remove', path: gone }, field);
  }

  private edit(edit: Edit, field: string): void {
    if (edit.op === 'set' && saysSame(this.valueAt(edit.path), edit.value)) return;
    const own: Edit = { ...edit, path: edit.path.slice(this.record.path.length) };
    this.record = { ...this.record, value: editValue(this.record.value, own) };
    this.edits.push(edit);
    this.fields.add(field);
  }

  private valueAt(path: DocPath): unknown {
    return path.slice(this.record.path.length).reduce<unknown>((node, step) => fieldOf(node, step), this.record.value);
  }
}

function isOnlyKey(map: unknown, key: string | number | undefined): boolean {
  return isPlainMap(map) && Object.keys(map).every((one) => one === key);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
