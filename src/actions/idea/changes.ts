import { asMessage, type Message } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import type { MapChange } from '../../model/gen/types.gen.ts';
import { pathFor } from '../../model/kinds.ts';
import { type PartKind, partNamed } from '../../model/map-part.ts';
import type { Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { partOf } from '../../queries/ideas/to-be.ts';
import { indexReferences } from '../../queries/lookup/references.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { saysSame } from '../../source/edit-value.ts';
import { writeDocument } from '../../source/write-document.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { patchEdits } from '../kit/patch-edits.ts';
import { type Refusal, refuse } from '../kit/planned.ts';
import { draftOf, type MapDraft } from './draft.ts';

export type MapWrites =
  | { readonly ok: true; readonly writes: readonly FileWrite[]; readonly notes: readonly Message[] }
  | Refusal;

/**
 * What an idea's changes make of the files of the map, byte by byte. What says already what it should is left alone,
 * so that a run that was cut off can be made again.
 */
export function writeChanges(
  model: Model,
  idea: { readonly id: string; readonly changes: readonly MapChange[] },
  at: string,
): MapWrites {
  const draft = draftOf(model);
  const notes: Message[] = [];
  for (const [index, change] of idea.changes.entries()) {
    const done = lay(model, draft, change, dayOfAct(model, at));
    if ('misfit' in done) {
      const values = { id: idea.id, index: index + 1, part: partOf(change), reason: done.misfit };
      return refuse({ key: 'action/change-misfit', values });
    }
    notes.push(...done.notes);
  }
  return { ok: true, writes: draft.writes(), notes };
}

type Laid = { readonly notes: readonly Message[] } | { readonly misfit: string };

function lay(model: Model, draft: MapDraft, change: MapChange, day: string): Laid {
  const part = partNamed(partOf(change));
  if (!part) return { misfit: 'missing' };
  const { kind, id } = part;
  const path = kind === 'stage' ? pathFor('success-map', '') : (model.get(kind, id)?.path ?? pathFor(kind, id));
  const at = kind === 'stage' ? stagePlace(draft.value(path), id) : [];
  const now = at?.reduce<unknown>((node, step) => fieldOf(node, step), draft.value(path));
  if ('add' in change) {
    const value = kind === 'stage' ? { id, ...change.value } : change.value;
    if (now !== undefined) return saysSame(now, value) ? { notes: [] } : { misfit: 'exists' };
    if (kind !== 'stage') return outcomeOf(draft.create(path, writeDocument(value as Record<string, EditValue>)));
    const after = change.after === undefined ? undefined : stagePlace(draft.value(path), change.after);
    if (change.after !== undefined && !after) return { misfit: 'no-such-stage' };
    const edit = insertStage(after?.at(-1), value as EditValue);
    return outcomeOf(draft.edit(path, [edit]));
  }
  if ('remove' in change) {
    if (now === undefined) return { notes: [] };
    if (isNamedElsewhere(model, kind, id)) {
      if (fieldOf(now, 'retired') !== undefined) return { notes: [] };
      const note = asMessage('action/part-retired', { part: partOf(change), day });
      return outcomeOf(draft.edit(path, [{ op: 'set', path: [...(at ?? []), 'retired'], value: day }]), [note]);
    }
    return outcomeOf(kind === 'stage' ? draft.edit(path, [{ op: 'remove', path: at ?? [] }]) : draft.remove(path));
  }
  if (now === undefined || !at) return { misfit: 'missing' };
  return outcomeOf(draft.edit(path, patchEdits(now, change.set, at)));
}

function outcomeOf(problem: string | undefined, notes: readonly Message[] = []): Laid {
  return problem === undefined ? { notes } : { misfit: problem };
}

/** Where a stage stands in the success map. */
function stagePlace(success: unknown, id: string): readonly [string, number] | undefined {
  const stages = fieldOf(success, 'stages');
  const index = Array.isArray(stages) ? stages.findIndex((stage) => fieldOf(stage, 'id') === id) : -1;
  return index < 0 ? undefined : ['stages', index];
}

function insertStage(after: string | number | undefined, value: EditValue): Edit {
  return typeof after === 'number'
    ? { op: 'insert', path: ['stages'], index: after + 1, value }
    : { op: 'append', path: ['stages'], value };
}

/**
 * Whether something tells of a part of the map that is to go, or of a person of a team that is to go: what ideas
 * want to change apart. Such a part cannot go without making what is older untrue, so it is retired.
 */
function isNamedElsewhere(model: Model, kind: PartKind, id: string): boolean {
  const references = indexReferences(model);
  const own = kind === 'stage' ? undefined : model.get(kind, id)?.path;
  const people = kind === 'team' ? (model.get('team', id)?.value.members ?? []) : [];
  const things = [{ kind, id }, ...people.map((member) => ({ kind: 'person', id: member.id }))];
  return things
    .flatMap((thing) => references.to(thing))
    .some(({ from, file, path }) => file !== own && !(from.kind === 'idea' && path[0] === 'changes'));
}
