import { asMessage, type DocPath, type Message } from '../diagnostic.ts';
import { fieldOf } from '../model/field.ts';
import { references } from '../model/gen/references.gen.ts';
import type { Kind } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { onceEach } from '../once.ts';
import { targetsOf } from '../queries/lookup/references.ts';
import { canonical } from './canonical.ts';
import type { Edit, Subject } from './edit.ts';
import type { ChangeWords, Judging } from './row.ts';

/** Longer texts are cut in what is said of a change; the fields have them whole. */
const longest = 120;

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
    field: edit ? edit.path.join('.') : '',
    before: edit ? shown('before', edit) : '',
    after: edit ? shown('after', edit) : '',
    ...given,
  };
  // Every change has words that read these values: a test walks the table.
  return asMessage(`change/${id}` as 'change/field-changed', values);

  function entryName({ path, before, after, what, places }: Edit): string {
    for (const side of ['after', 'before'] as const) {
      const place = places[side];
      if (!place) continue;
      // The innermost entry on the way: an index of a list says where it is.
      for (let length = place.length; length > 0; length--) {
        const way = place.slice(0, length);
        const named = nameAt(side, way);
        if (named !== undefined) return named;
        if (typeof way.at(-1) === 'number') {
          const step = path[length - 1];
          return step === undefined || step === '*' ? cut(textOf(what === 'entry' ? (after ?? before) : step)) : step;
        }
      }
    }
    return path.at(-1) ?? '';
  }

  /** What a value or key of a document names, if it names anything. */
  function nameAt(side: 'before' | 'after', path: DocPath, value?: unknown): string | undefined {
    const model = models[side];
    const kind = document.kind as Kind;
    const written = value ?? valueAt(model, document, path);
    for (const site of references[kind] ?? []) {
      if (site.pattern.length !== path.length) continue;
      if (!site.pattern.every((step, index) => step === '*' || step === path[index])) continue;
      for (const [to] of targetsOf(model, site, written, path)) {
        const name = nameOfThing(model, to) ?? to.id;
        return typeof written === 'string' && written.startsWith('head-of:') ? `head-of: ${name}` : name;
      }
    }
    return undefined;
  }

  function shown(side: 'before' | 'after', edit: Edit): string {
    const value = edit[side];
    const place = edit.places[side];
    return cut((place && typeof value === 'string' ? nameAt(side, place, value) : undefined) ?? textOf(value));
  }
}

/** What a thing of a revision is called: its name or title; undefined where it has none. */
export function nameOfThing(model: Model, { kind, id }: Subject): string | undefined {
  const [definition] = model.ids.of(kind).get(id) ?? [];
  if (!definition) return undefined;
  const { file, path, at } = definition;
  const own = at === 'key' ? path : path.slice(0, -1);
  const value = own.reduce<unknown>((node, step) => fieldOf(node, step), valuesByPath(model).get(file));
  const name = fieldOf(value, 'name') ?? fieldOf(value, 'title');
  return typeof name === 'string' ? name : undefined;
}

const valuesByPath = onceEach(
  (model: Model): ReadonlyMap<string, unknown> => new Map(model.files.map(({ path, value }) => [path, value])),
);

function valueAt(model: Model, { kind, id }: Subject, path: DocPath): unknown {
  return path.reduce<unknown>((node, step) => fieldOf(node, step), model.get(kind as Kind, id)?.value);
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const name = fieldOf(value, 'name') ?? fieldOf(value, 'title');
  return typeof name === 'string' ? name : canonical(value);
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
