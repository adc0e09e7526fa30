import { asMessage, type DocPath, type Location } from '../diagnostic.ts';
import { partNamed } from '../model/map-part.ts';
import type { Model } from '../model/model.ts';
import { partLabel } from '../queries/ideas/map-parts.ts';
import { layIdeas, partOf } from '../queries/ideas/to-be.ts';
import type { ToBeConflict } from '../queries/ideas/to-be-conflicts.ts';
import type { Finding, Rule } from './rule.ts';

export const ideaConflict: Rule = {
  id: 'idea-conflict',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: twoIdeas('{emotion: 1}', '{emotion: 2}'),
    good: twoIdeas('{emotion: 1}', '{moment_of_truth: true}'),
  },
  reach: { whole: ['idea', 'handoff', 'team', 'touchpoint', 'success-map'] },
  check: findConflicts,
};

function twoIdeas(first: string, second: string): Readonly<Record<string, string>> {
  return {
    'ideas/2026-11/I-261102-9QW2Z.yaml': postponed('Fill in the first order from the contract', first),
    'ideas/2026-11/I-261103-4N8TR.yaml': postponed('Call each client before the first order', second),
  };
}

function postponed(title: string, set: string): string {
  return `title: ${title}
text: The first order takes too long
status: postponed
author: ann
route: {department: support}
postponement: {reason: The new contracts come first, approved_by: ann}
changes:
  - change: touchpoint/first-order
    set: ${set}
history:
  - {at: 2026-11-03, by: ann, to: received}
  - {at: 2026-11-04, by: ann, to: in_analysis}
  - {at: 2026-11-05, by: ann, to: postponed}
`;
}

function* findConflicts(model: Model): Iterable<Finding> {
  for (const conflict of layIdeas(model).conflicts) {
    const [first, second] = conflict.ideas;
    const location = placeIn(model, second, conflict);
    const other = placeIn(model, first, conflict);
    if (!location || !other) continue;
    yield {
      message: asMessage(`idea-conflict/${conflict.path.length === 0 ? 'part' : 'field'}`, {
        part: partLabel(model, conflict.part),
        field: conflict.path.join('.'),
        first,
        second,
      }),
      location,
      hints: [{ key: 'idea-conflict/agree', values: { first, second } }],
      related: [{ location: other, message: { key: 'idea-conflict/other', values: { idea: first } } }],
      subject: `idea/${second}`,
    };
  }
}

/** Where an idea says what it wants of the field. */
function placeIn(model: Model, id: string, { part, path }: ToBeConflict): Location | undefined {
  const idea = model.get('idea', id);
  const changes = idea?.value.changes ?? [];
  const wanted = partNamed(part);
  const about = changes.flatMap((change, index): readonly DocPath[] => {
    const named = partNamed(partOf(change));
    if (named?.kind !== wanted?.kind || named?.id !== wanted?.id) return [];
    if ('remove' in change) return [['changes', index, 'remove']];
    if ('add' in change) return [['changes', index, 'add']];
    return path.length === 0 || has(change.set, path) ? [['changes', index, 'set', ...path]] : [];
  });
  const [place] = about;
  return idea && place ? { file: idea.path, path: place } : undefined;
}

/** Whether a patch sets a field, or something in it. */
function has(set: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  return typeof set === 'object' && set !== null && Object.hasOwn(set, key) && has(Reflect.get(set, key), rest);
}
