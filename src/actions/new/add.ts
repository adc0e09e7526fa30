import { asMessage, type Message } from '../../diagnostic.ts';
import { type AddableKind, addable, alsoNeeded, commandToAdd, isPlainId } from '../../model/addable.ts';
import type { SchemaSet } from '../../model/json-schema.ts';
import { pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { EditValue } from '../../source/edit.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type Planned, refuse } from '../kit/planned.ts';
import { planSet } from '../set/plan.ts';
import { slugOf } from './init.ts';
import { readValue } from './new.ts';

/** What is to be added. */
export interface Addition {
  readonly kind: AddableKind;
  /** An id, or a name that one is made of. */
  readonly called: string;
  readonly name: string | undefined;
  /** The team of a person. */
  readonly team: string | undefined;
  /** More fields, their values as YAML. */
  readonly fields: readonly (readonly [field: string, value: string])[];
  readonly schemas: SchemaSet;
}

/** Plans one more entry of the list that a kind stands in, byte by byte; what it lacks is refused as `validate` says it. */
export function planAdd(model: Model, { kind, called, name, team, fields, schemas }: Addition): Planned {
  const isId = isPlainId(called);
  const id = isId ? called : slugOf(called);
  const [there] = model.ids.of(kind).get(id) ?? [];
  if (there) return refuse(asMessage('action/new-exists', { kind, id, path: there.file }));
  const { file, list } = addable[kind];
  const given = new Set(fields.map(([field]) => field));
  if (Object.keys(alsoNeeded[kind] ?? {}).some((field) => !given.has(field))) {
    return refuse(asMessage('action/add-lacks', { kind, command: commandToAdd(kind, id) ?? '' }));
  }
  const words = id.replace(/[-_]+/g, ' ');
  const usual = name ?? (isId ? words.charAt(0).toUpperCase() + words.slice(1) : called);
  // A stage has a goal, and a map that begins need not know it yet.
  const entry: Readonly<Record<string, EditValue>> = {
    id,
    name: usual,
    ...(kind === 'stage' ? { goal: '…' } : {}),
    ...Object.fromEntries(fields.map(([field, text]) => [field, readValue(text)])),
  };
  const summary = (path: string): Message => asMessage('action/added', { kind, id, path });
  const commit = asMessage('action/new-commit', { kind, id });
  if (file !== 'team' && !model.files.some(({ role }) => role?.kind === file)) {
    const path = pathFor(file, file);
    const writes = [{ path, before: null, after: writeDocument({ [list]: [entry] }) }];
    return { ok: true, plan: { writes, record: id, summary: summary(path), commit } };
  }
  const planned = planSet(model, {
    given: file === 'team' ? `team/${team}` : `${file}/${file}`,
    changes: [{ op: 'add', path: { steps: [list], written: list }, text: JSON.stringify(entry) }],
    patch: {},
    schemas,
  });
  if (!planned.ok) return planned;
  const [written] = planned.plan.writes;
  return {
    ok: true,
    plan: {
      ...planned.plan,
      record: id,
      summary: summary(written?.path ?? ''),
      commit,
    },
  };
}
