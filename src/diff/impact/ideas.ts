import type { MapChange } from '../../model/gen/types.gen.ts';
import { partNamed } from '../../model/map-part.ts';
import type { Model } from '../../model/model.ts';
import { lostReferences } from '../../queries/ideas/change-references.ts';
import { liveIdeas, plannedIds } from '../../queries/ideas/live-ideas.ts';
import { partOf } from '../../queries/ideas/to-be.ts';
import { unfitChanges } from '../../queries/ideas/unfit-changes.ts';
import { canonical } from '../canonical.ts';
import type { ImpactEntry, ImpactQuestion } from './entry.ts';
import type { Reading } from './reading.ts';

/**
 * Ideas that have not ended and whose changes do not fit the map any more: what they change is gone, what they add is
 * there, what they refer to is no more, or the form is another. Only changes that both revisions have are looked at.
 * Rests on all files of the map.
 */
export const ideas: ImpactQuestion = {
  name: 'ideas',
  rules: [
    'workspace',
    'success-map',
    'vocabulary',
    'segments',
    'team',
    'touchpoint',
    'handoff',
    'scenario',
    'playbook',
    'group',
    'metric',
  ],
  data: ['idea'],
  find: findIdeas,
};

function findIdeas(reading: Reading): readonly ImpactEntry[] {
  const { before, after } = reading.comparison;
  const later = liveIdeas(after);
  if (later.length === 0) return [];
  const earlier = new Map(liveIdeas(before).map(({ id, value }) => [id, new Set(value.changes.map(changeText))]));
  const [unfit, wasUnfit] = [unfitIn(after), unfitIn(before)];
  return later.flatMap(({ id, value }): readonly ImpactEntry[] => {
    const known = earlier.get(id);
    const broken = value.changes.filter((change) => {
      const key = `${id} ${changeText(change)}`;
      return known?.has(changeText(change)) && unfit.has(key) && !wasUnfit.has(key);
    });
    if (broken.length === 0) return [];
    const parts = [...new Set(broken.map(partOf))];
    return [
      {
        about: { kind: 'idea', id },
        message: { key: 'impact/unfit-idea', values: { parts } },
        before: parts,
        because: reading.causes(...parts.flatMap((part) => partNamed(part) ?? [])),
      },
    ];
  });
}

function changeText(change: MapChange): string {
  return canonical(change);
}

/** The changes of a revision that do not fit it, as idea and text. */
function unfitIn(model: Model): ReadonlySet<string> {
  const planned = plannedIds(model);
  const found = new Set<string>();
  for (const { idea, index } of unfitChanges(model, planned)) {
    const change = idea.value.changes[index];
    if (change) found.add(`${idea.id} ${changeText(change)}`);
  }
  for (const { id, value } of liveIdeas(model)) {
    for (const change of value.changes) {
      if (isOfNothing(model, planned, change) || lostReferences(model, planned, change).length > 0) {
        found.add(`${id} ${changeText(change)}`);
      }
    }
  }
  return found;
}

/** What neither the map nor an idea on its way has cannot be changed or removed. */
function isOfNothing(model: Model, planned: ReadonlySet<string>, change: MapChange): boolean {
  const part = partNamed(partOf(change));
  if (!part || 'add' in change) return false;
  return !model.ids.of(part.kind).has(part.id) && !planned.has(`${part.kind}/${part.id}`);
}
