import { asMessage, type DocPath, type Message } from '../diagnostic.ts';
import { fieldOf } from '../model/field.ts';
import { references } from '../model/gen/references.gen.ts';
import { type Shape, shapes } from '../model/gen/shapes.gen.ts';
import type { Kind } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { leadsTo } from '../model/walk.ts';
import { targetsOf } from '../queries/lookup/references.ts';
import { filesByPath } from './documents.ts';
import type { Edit, Subject } from './edit.ts';
import { timeOf } from './entries.ts';
import { isObject } from './pair-entries.ts';
import type { ChangeWords, Judging } from './row.ts';

/** Longer texts are cut in what is said of a change; the fields have them whole. */
const longest = 120;

/** What an entry is called on the way to a field of it. */
const longestLabel = 60;

/** What is said of a change: its key, and names in place of ids. */
export function wordsOf(
  id: string,
  edits: readonly Edit[],
  subject: Subject,
  { models, subject: document }: Judging,
  given: Partial<ChangeWords> = {},
): Message {
  const [edit] = edits;
  const values: ChangeWords = {
    name: nameOfThing(models.after, subject) ?? nameOfThing(models.before, subject) ?? subject.id,
    entry: edit ? entryName(edit) : '',
    field: edit ? fieldsTo(edit) : [],
    before: edit ? shown('before', edit) : '',
    after: edit ? shown('after', edit) : '',
    ...given,
  };
  // Every change has words that read these values: a test walks the table.
  return asMessage(`change/${id}` as 'change/field-changed', values);

  /** The fields that lead to an edit, as the catalogues name them, and between them what the entries of lists and maps are called. */
  function fieldsTo({ path, places }: Edit): readonly string[] {
    let shape: Shape | undefined = shapes[document.kind as Kind];
    let way: string = document.kind;
    return path.map((step, index) => {
      const isField = shape?.fields !== undefined && Object.hasOwn(shape.fields, step);
      shape = isField ? shape?.fields?.[step] : shape?.each;
      way = `${way}.${isField ? step : '*'}`;
      return isField ? `#${way}` : labelOf(step, index, places);
    });
  }

  /** What an entry on the way is called; one of a list of happenings by when it was and by whom. */
  function labelOf(step: string, index: number, places: Edit['places']): string {
    const side = places.after ? 'after' : 'before';
    const way = places[side]?.slice(0, index + 1);
    if (!way) return step;
    const value = valueAt(models[side], document, way);
    const time = timeOf(value);
    if (typeof time === 'string') {
      const by = fieldOf(value, 'by');
      const who = typeof by === 'string' ? [nameAt(side, [...way, 'by'], 'value', by) ?? by] : [];
      return [time, ...who].join(', ');
    }
    if (step !== '*') return nameAt(side, way, 'key') ?? listedName(side, way, step);
    const said = isObject(value)
      ? [fieldOf(value, 'name'), fieldOf(value, 'title'), ...Object.values(value)].find(
          (one) => typeof one === 'string',
        )
      : undefined;
    return cut(typeof said === 'string' ? said : textAt(side, value, way), longestLabel);
  }

  /** The innermost entry that an edit is of, or in: of a value, what it is a value of. */
  function entryName({ path, what, places }: Edit): string {
    for (const side of ['after', 'before'] as const) {
      const place = places[side];
      if (!place) continue;
      for (let length = what === 'value' ? place.length - 1 : place.length; length > 0; length--) {
        const way = place.slice(0, length);
        const named = nameAt(side, way, 'key') ?? (what === 'value' ? undefined : nameAt(side, way, 'value'));
        if (named !== undefined) return named;
        if (typeof way.at(-1) === 'number') return listedName(side, way, path[length - 1] ?? '*');
      }
    }
    return path.at(-1) ?? '';
  }

  /** What an entry of a list is called: by its own name, by what its key refers to, by its key, or by what it says. */
  function listedName(side: 'before' | 'after', way: DocPath, step: string): string {
    const value = valueAt(models[side], document, way);
    const own = fieldOf(value, 'name');
    if (typeof own === 'string') return own;
    if (step === '*') return cut(textAt(side, value, way));
    const key = Object.keys(Object(value)).find((one) => fieldOf(value, one) === step);
    return (key === undefined ? undefined : nameAt(side, [...way, key], 'value')) ?? step;
  }

  /** What a value or a key of a document names, if it names anything. */
  function nameAt(side: 'before' | 'after', path: DocPath, at: 'key' | 'value', value?: unknown): string | undefined {
    const model = models[side];
    const written = value ?? valueAt(model, document, path);
    for (const site of references[document.kind as Kind] ?? []) {
      if (site.at !== at || !leadsTo(site.pattern, path)) continue;
      for (const [to] of targetsOf(model, site, written, path)) return nameOfThing(model, to) ?? to.id;
    }
    return undefined;
  }

  function shown(side: 'before' | 'after', edit: Edit): string {
    const [value, place] = [edit[side], edit.places[side]];
    return cut(edit.what === 'order' && place ? orderText(side, value, place) : textAt(side, value, place));
  }

  /** A value in one line, with names in place of ids. */
  function textAt(side: 'before' | 'after', value: unknown, place: DocPath | undefined): string {
    if (value === undefined) return '';
    if (typeof value === 'string') return (place ? nameAt(side, place, 'value', value) : undefined) ?? value;
    if (typeof value !== 'object' || value === null) return String(value);
    const inside = (step: string | number): DocPath | undefined => place && [...place, step];
    if (Array.isArray(value)) return value.map((entry, index) => textAt(side, entry, inside(index))).join(', ');
    const name = fieldOf(value, 'name') ?? fieldOf(value, 'title');
    if (typeof name === 'string') return name;
    const parts = Object.entries(value);
    const [from, to] = [fieldOf(value, 'from'), fieldOf(value, 'to')];
    if (parts.length === 2 && typeof from === 'string' && typeof to === 'string') return `${from}–${to}`;
    return parts.map(([key, part]) => `${key}: ${textAt(side, part, inside(key))}`).join('; ');
  }

  /** The entries of a list in their order, each by its name. */
  function orderText(side: 'before' | 'after', names: unknown, place: DocPath): string {
    const list = valueAt(models[side], document, place);
    const entries = Array.isArray(list) ? list : [];
    return (Array.isArray(names) ? names : [])
      .map((name: unknown) => {
        const index = entries.findIndex((entry) => Object.values(Object(entry)).includes(name));
        return index < 0 ? String(name) : listedName(side, [...place, index], String(name));
      })
      .join(', ');
  }
}

/** What a thing of a revision is called: its name or title; undefined where it has none. */
export function nameOfThing(model: Model, { kind, id }: Subject): string | undefined {
  const [definition] = model.ids.of(kind).get(id) ?? [];
  if (!definition) return undefined;
  const { file, path, at } = definition;
  const own = at === 'key' ? path : path.slice(0, -1);
  const value = own.reduce<unknown>((node, step) => fieldOf(node, step), filesByPath(model).get(file)?.value);
  const name = fieldOf(value, 'name') ?? fieldOf(value, 'title');
  return typeof name === 'string' ? name : undefined;
}

function valueAt(model: Model, { kind, id }: Subject, path: DocPath): unknown {
  return path.reduce<unknown>((node, step) => fieldOf(node, step), model.get(kind as Kind, id)?.value);
}

function cut(text: string, most = longest): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
