import { asMessage } from '../../diagnostic.ts';
import type { SchemaSet } from '../../model/json-schema.ts';
import type { Model } from '../../model/model.ts';
import type { EditValue } from '../../source/edit.ts';
import { type Planned, refuse } from '../kit/planned.ts';
import { planSet } from '../set/plan.ts';
import { slugOf } from './init.ts';
import { readValue } from './new.ts';

/** The lists that things without a file of their own stand in: of a file that there is one of, or of a team. */
const lists = {
  stage: { file: 'success-map', list: 'stages' },
  person: { file: 'team', list: 'members' },
  segment: { file: 'segments', list: 'segments' },
  channel: { file: 'vocabulary', list: 'channels' },
  system: { file: 'vocabulary', list: 'systems' },
  event: { file: 'vocabulary', list: 'events' },
  tag: { file: 'vocabulary', list: 'tags' },
  task_type: { file: 'vocabulary', list: 'task_types' },
  churn_reason: { file: 'vocabulary', list: 'churn_reasons' },
} as const;

export type AddableKind = keyof typeof lists;

/** The kinds that `add` knows, as they are typed. */
export const addableKinds = Object.keys(lists) as readonly AddableKind[];

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
  const isId = /^[\p{Ll}\p{Lo}\p{N}]+(?:[-_][\p{Ll}\p{Lo}\p{N}]+)*$/u.test(called);
  const id = isId ? called : slugOf(called);
  const [there] = model.ids.of(kind).get(id) ?? [];
  if (there) return refuse(asMessage('action/new-exists', { kind, id, path: there.file }));
  const { file, list } = lists[kind];
  const words = id.replace(/[-_]+/g, ' ');
  const usual = name ?? (isId ? words.charAt(0).toUpperCase() + words.slice(1) : called);
  // A stage has a goal, and a map that begins need not know it yet.
  const entry: Readonly<Record<string, EditValue>> = {
    id,
    name: usual,
    ...(kind === 'stage' ? { goal: '…' } : {}),
    ...Object.fromEntries(fields.map(([field, text]) => [field, readValue(text)])),
  };
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
      summary: asMessage('action/added', { kind, id, path: written?.path ?? '' }),
      commit: asMessage('action/new-commit', { kind, id }),
    },
  };
}
