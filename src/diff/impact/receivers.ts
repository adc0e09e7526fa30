import type { Message } from '../../diagnostic.ts';
import type { Duration } from '../../model/calendar/duration.ts';
import type { Change } from '../change.ts';
import { changeInfo } from '../compare.ts';
import { takenOff } from '../concerned.ts';
import type { ImpactEntry, ImpactQuestion } from './entry.ts';
import { timeBetween } from './lost-time.ts';
import type { Reading } from './reading.ts';

/**
 * The teams of the earlier revision that hear less by a hand-off: one entry a team and change, with the time it loses.
 * Rests on hand-offs alone.
 */
export const receivers: ImpactQuestion = { name: 'receivers', rules: ['handoff'], data: [], find: findReceivers };

function findReceivers(reading: Reading): readonly ImpactEntry[] {
  const { before, changes } = reading.comparison;
  return changes.flatMap((change) => {
    const { subject, fingerprint } = change;
    // What a workspace thinks of it takes nothing back.
    const { class: itsClass } = changeInfo(change.id);
    if (subject.kind !== 'handoff' || (itsClass !== 'breaking' && itsClass !== 'loosening')) return [];
    const handoff = before.get('handoff', reading.earlier('handoff', subject.id))?.value;
    const teams = change.id === 'receiver-removed' ? takenOff(change) : (handoff?.to ?? []);
    const loses = lostBy(change);
    return teams.map((team) => ({
      about: { kind: 'team', id: reading.later('team', team) },
      message: lossOf(change, reading.name('handoff', subject.id), loses),
      ...(loses ? { loses } : {}),
      because: [fingerprint],
    }));
  });
}

/** A lead time that is cut and a deadline that is put off both are time that the receivers lose. */
function lostBy({ id, fields: [field] }: Change): Duration | undefined {
  if (!field) return undefined;
  if (id === 'lead-time-cut') return timeBetween(field.before, field.after);
  return id === 'deadline-extended' || id === 'answer-time-raised' ? timeBetween(field.after, field.before) : undefined;
}

function lossOf(change: Change, name: string, loses: Duration | undefined): Message {
  const field = change.fields[0]?.path.find((_, index, path) => path[index - 1] === 'information') ?? '';
  switch (change.id) {
    case 'handoff-removed':
    case 'receiver-removed':
      return { key: 'impact/news-lost', values: { name } };
    case 'required-field-removed':
    case 'optional-field-removed':
      return { key: 'impact/field-lost', values: { name, field } };
    case 'field-made-optional':
      return { key: 'impact/field-unsure', values: { name, field } };
    default: {
      if (!loses) return change.message;
      const key = change.id === 'answer-time-raised' ? 'impact/answer-later' : 'impact/days-lost';
      return { key, values: { name, ...loses } };
    }
  }
}
