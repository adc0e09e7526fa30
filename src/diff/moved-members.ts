import { roleOf } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { canonical } from './canonical.ts';
import type { Change } from './change.ts';
import { groupBy } from './group.ts';
import { nameOfThing } from './words.ts';

/** A change that its class and its fingerprint are still to be given. */
type Judged = Omit<Change, 'fingerprint' | 'class'>;

/**
 * What is one intention in two teams: somebody who leaves one and is in the other, with all that is said of him, has moved.
 * Whoever comes to several teams, or is told of otherwise there, has not.
 */
export function withMoves<T extends Judged>(
  changes: readonly T[],
  models: { readonly before: Model; readonly after: Model },
  classOf: (id: string) => Change['class'],
): readonly T[] {
  const isMember = ({ id, fields }: T): boolean =>
    (id === 'member-removed' || id === 'member-added') && fields.length === 1;
  const moves = new Map<T, T | undefined>();
  for (const [, ofOne] of groupBy(changes.filter(isMember), ({ subject }) => subject.id)) {
    const [gone, come, ...more] = [...ofOne].sort(
      (one, other) => Number(whole(one, 'after')) - Number(whole(other, 'after')),
    );
    if (!gone || !come || more.length > 0 || !whole(gone, 'before') || !whole(come, 'after')) continue;
    if (canonical(gone.fields[0]?.before) !== canonical(come.fields[0]?.after)) continue;
    moves.set(gone, undefined);
    moves.set(come, {
      ...come,
      id: 'member-moved',
      class: classOf('member-moved'),
      fields: [...gone.fields, ...come.fields],
      message: {
        key: 'change/member-moved',
        values: {
          name: nameOfThing(models.after, come.subject) ?? come.subject.id,
          entry: '',
          field: [],
          before: teamOf(gone, models.before),
          after: teamOf(come, models.after),
        },
      },
    });
  }
  return changes.flatMap((change) => (moves.has(change) ? (moves.get(change) ?? []) : [change]));
}

/** Whether a change is of a whole entry that a side alone has. */
function whole({ fields: [field] }: Judged, side: 'before' | 'after'): boolean {
  return (
    field?.[side] !== undefined &&
    field[side === 'before' ? 'after' : 'before'] === undefined &&
    field.path.length === 2
  );
}

function teamOf({ location }: Judged, model: Model): string {
  const id = roleOf(location.file)?.id ?? '';
  return nameOfThing(model, { kind: 'team', id }) ?? id;
}
