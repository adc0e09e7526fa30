import { asMessage, type Message } from '../../diagnostic.ts';
import type { Idea } from '../../model/gen/types.gen.ts';
import type { Transition } from '../../model/machines/machine.ts';
import type { Model } from '../../model/model.ts';
import { decideMove, type Parts, type RecordMove } from '../kit/move-record.ts';
import { editFile, type Planned } from '../kit/planned.ts';
import { writeChanges } from './changes.ts';
import { type IdeaFields, partsOfMove } from './parts.ts';

export interface IdeaMove extends RecordMove {
  readonly fields: IdeaFields;
}

/**
 * Plans an idea's move with all that it needs. An idea that is implemented goes into the map: the map's files are
 * written first and the idea last, so that a run that was cut off is completed by the same command.
 */
export function planIdeaMove(model: Model, move: IdeaMove): Planned {
  let parts: Parts = {};
  const decided = decideMove(model, move, {
    kind: 'idea',
    parts: (item, transition) => {
      const found = partsOfMove(model, item, transition, move.fields, move.at);
      if (found.ok) parts = found.parts;
      return found;
    },
    sayMissing,
  });
  if (!decided.ok) return decided;
  const { item, text, edits } = decided;
  const { id, path, value } = item;
  // What a file brings for `changes` has not been checked yet; a wrong form is found when the result is looked at.
  const changes = (parts.changes ?? value.changes ?? []) as NonNullable<Idea['changes']>;
  const applies = move.to === 'implemented' && changes.length > 0 && value.applied === undefined;
  const map = applies ? writeChanges(model, { id, changes }, move.at) : undefined;
  if (map && !map.ok) return map;
  const applied = { at: move.at, by: move.by };
  const edited = editFile(path, text, [
    ...edits,
    ...(applies ? [{ op: 'set', path: ['applied'], value: applied } as const] : []),
  ]);
  if (!edited.ok) return edited;
  const words = { id, title: value.title, to: move.to };
  return {
    ok: true,
    plan: {
      writes: [...(map?.writes ?? []), ...edited.writes],
      record: id,
      notes: map?.notes ?? [],
      summary: { key: 'action/task-moved', values: { ...words, from: value.status } },
      commit: { key: 'action/task-moved-commit', values: words },
    },
  };
}

/** The option that gives a field of an idea that moves, by its path. */
export const optionFor: Readonly<Record<string, string>> = {
  'rejection.reason': 'reason',
  'rejection.alternatives': 'alternative',
  'postponement.reason': 'reason',
  'postponement.approved_by': 'approved-by',
  'cancellation.reason': 'cause',
  'cancellation.alternatives': 'alternative',
  'outcome.results': 'results',
};

/** Everything that a move is missing: what options give, what a project lacks, what other commands do. */
export function sayMissing(
  id: string,
  { to, noteSays }: Transition<string>,
  fields: readonly string[],
): readonly Message[] {
  const project = fields.filter((field) => field.startsWith('project.')).map((field) => field.slice('project.'.length));
  const options = [...new Set(fields.flatMap((field) => (field === 'note' ? ['note'] : (optionFor[field] ?? []))))];
  return [
    ...(options.length > 0 ? [asMessage('action/idea-needs', { id, to, options, says: noteSays ?? '' })] : []),
    ...(fields.includes('route') ? [asMessage('action/idea-needs-route', { id })] : []),
    ...(project.length > 0 ? [asMessage('action/idea-needs-project', { id, to, fields: project })] : []),
    ...(fields.includes('volunteers') ? [asMessage('action/idea-needs-volunteers', { id })] : []),
  ];
}
