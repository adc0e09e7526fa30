import { asMessage, type Message } from '../../diagnostic.ts';
import type { Client, FormFields, Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { inUse } from '../../queries/common/in-use.ts';
import { labelOf } from '../../queries/common/names.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkPeople } from '../kit/checks.ts';
import { fillForm } from '../kit/fill-form.ts';
import { checked, editFile, type Planned, type Refusal, refuse } from '../kit/planned.ts';
import { refuseUnknown } from '../kit/refuse-unknown.ts';
import { openStaying } from './open-client.ts';
import { planPromises, promiseLine, type SaidPromise } from './promises.ts';

export interface ClientHandover extends Act {
  readonly client: string;
  /** Undefined: the one that the client has, or the only one that promises are handed over by. */
  readonly handoff: string | undefined;
  /** `field=value` */
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** `text=due=owner` */
  readonly promises: readonly string[];
  /** The type of the tasks that promises become. */
  readonly type: string | undefined;
  readonly random: () => number;
}

/**
 * Plans what the sale hands over with a client: the form of the hand-off, filled in, and a task of each promise. Run again
 * it fills in what came later, and makes nothing twice.
 */
export function planClientHandover(model: Model, wanted: ClientHandover): Planned {
  const { by, at, client: id, lines, data } = wanted;
  const opened = openStaying(model, id);
  const handoff = handoffFor(model, opened.ok ? opened.item : undefined, wanted.handoff);
  if (!opened.ok || !handoff.ok) return checked([], opened.ok ? handoff : opened) as Refusal;
  const { item, text } = opened;
  const { form, field } = formOf(handoff.item.value);
  const before = item.value.handover?.handoff === handoff.item.id ? item.value.handover.fields : undefined;
  const said = saidPromises(field, data, wanted.promises);
  const filled = fillForm(
    form,
    {
      before,
      data: said.data,
      lines,
      items: field === undefined ? undefined : { field, texts: said.added.map(({ promise }) => promise) },
    },
    'handover-incomplete',
  );
  const items = filled.ok && field !== undefined ? itemsOf(filled.fields[field]) : [];
  const promises = withDetails(items, field === undefined ? said.added : said.detailed);
  const planned = planPromises(model, item, promises, wanted);
  const wrong = [...checkPeople(model, at, [by]), ...said.wrong, ...(filled.ok ? [] : filled.messages)];
  if (wrong.length > 0 || !filled.ok) return refuse(...wrong, ...(planned.ok ? [] : planned.messages));
  if (!planned.ok) return planned;
  const edits = [...handoverEdits(item.value, handoff.item.id, filled.fields, { by, at }), ...planned.edits];
  const edited = editFile(item.path, text, edits);
  if (!edited.ok) return edited;
  const values = { client: labelOf(model, 'client', id), handoff: handoff.item.value.name, promises: planned.made };
  const summary = asMessage(edits.length > 0 ? 'action/client-handed-over' : 'action/client-handed-before', values);
  return {
    ok: true,
    plan: {
      writes: [...planned.writes, ...edited.writes],
      record: id,
      summary,
      notes: planned.notes,
      commit: asMessage('action/client-handover-commit', values),
    },
  };
}

/** The hand-off whose form is filled in: as said, as recorded, else the only one whose form takes promises. */
export function handoffFor(
  model: Model,
  client: Item<Client> | undefined,
  wished: string | undefined,
): { readonly ok: true; readonly item: Item<Handoff> } | Refusal {
  const id = wished ?? client?.value.handover?.handoff;
  if (id !== undefined) {
    const item = model.get('handoff', id);
    return item ? { ok: true, item } : refuseUnknown(model, 'handoff', id);
  }
  const taking = inUse(model, 'handoff').filter(({ value }) => formOf(value).field !== undefined);
  const [only, another] = taking;
  if (only && !another) return { ok: true, item: only };
  const known = (taking.length > 0 ? taking : inUse(model, 'handoff')).map((one) => one.id);
  return refuse(
    asMessage(another ? 'action/handover-several' : 'action/handover-none', { handoffs: known.join(', ') }),
  );
}

/** The form of a hand-off, and the field of it that holds promises. */
export function formOf({ information = [] }: Handoff): {
  readonly form: NonNullable<Handoff['information']>;
  readonly field: string | undefined;
} {
  return { form: information, field: information.find(({ promises, type }) => promises && type === 'list')?.field };
}

interface SaidPromises {
  /** The form's data with promises as plain texts. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Those that options name. */
  readonly added: readonly SaidPromise[];
  /** All of which more is said than their words. */
  readonly detailed: readonly SaidPromise[];
  readonly wrong: readonly Message[];
}

/** A file may say more of a promise than its words: `{promise, to, due, owner}`. */
function saidPromises(
  field: string | undefined,
  data: Readonly<Record<string, unknown>>,
  lines: readonly string[],
): SaidPromises {
  const read = lines.map((line) => ({ line, promise: promiseLine(line) }));
  const added = read.flatMap(({ promise }) => promise ?? []);
  const wrong = read.flatMap(({ line, promise }): readonly Message[] =>
    promise ? [] : [{ key: 'action/promise-form', values: { given: line } }],
  );
  const items = field === undefined ? undefined : data[field];
  if (field === undefined || !Array.isArray(items)) return { data, added, detailed: added, wrong };
  const plain = items.map((item: unknown) => detailsOf(item));
  const unread = plain.filter((one) => one === undefined).length;
  return {
    data: { ...data, [field]: [...plain.flatMap((one) => one?.promise ?? []), ...added.map(({ promise }) => promise)] },
    added: [],
    detailed: [...plain.flatMap((one) => one ?? []), ...added],
    wrong: unread > 0 ? [...wrong, asMessage('action/promise-item', { field })] : wrong,
  };
}

function detailsOf(item: unknown): SaidPromise | undefined {
  if (typeof item === 'string' || typeof item === 'number') return { promise: String(item) };
  if (typeof item !== 'object' || item === null) return undefined;
  const { promise, to, due, owner, ...more } = Object.fromEntries(Object.entries(item));
  const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
  if (typeof promise !== 'string' || !isText(to) || !isText(due) || !isText(owner)) return undefined;
  return Object.keys(more).length > 0 ? undefined : { promise, to, due, owner };
}

function itemsOf(value: FormFields[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String).filter((one) => one.trim() !== '') : [];
}

/** Each item once, with what was said of it besides; promises that no form takes stand alone. */
function withDetails(items: readonly string[], detailed: readonly SaidPromise[]): readonly SaidPromise[] {
  const byWords = new Map<string, SaidPromise>(items.map((promise) => [promise, { promise }]));
  for (const one of detailed) byWords.set(one.promise, one);
  return [...byWords.values()];
}

/** A first hand-over as a whole; of another one the fields that say something else now. */
function handoverEdits(client: Client, handoff: string, fields: FormFields, { by, at }: Act): readonly Edit[] {
  const { handover } = client;
  if (!handover || handover.handoff !== handoff) {
    return [{ op: 'set', path: ['handover'], value: { handoff, at, by, fields: { ...fields } } }];
  }
  const before = new Map(Object.entries(handover.fields ?? {}));
  return Object.entries(fields).flatMap(([field, value]): readonly Edit[] =>
    JSON.stringify(before.get(field)) === JSON.stringify(value)
      ? []
      : [{ op: 'set', path: ['handover', 'fields', field], value: Array.isArray(value) ? [...value] : value }],
  );
}
