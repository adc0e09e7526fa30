import type { Change } from '../../diff/change.ts';
import type { CommentData } from '../../render/changes/comment.ts';
import type { ChangeData, DiffData } from '../../render/changes/data.ts';

/** A review has so many bytes at most, give or take an entry; more than a comment tells of the largest change. */
export const reviewRoom = 4 * 2 ** 20;

/** Values of a change that take more are left out of a review: its words say what matters. */
const mostOfAChange = 8_192;

/** A text of a review is cut here: as long as its schema takes, and longer than a comment shows. */
const longestText = 4_000;

/**
 * What diff and the rules have to say, as much of it as an artifact should hold: the first entries of each list, with what is
 * left out counted by class. What costs most stands first in them.
 */
export function boundReview<F extends object>(
  data: DiffData,
  found: readonly F[],
): DiffData & { readonly findings: readonly F[]; readonly omitted: NonNullable<CommentData['omitted']> } {
  const changes = within(data.changes.map(shortChange), reviewRoom / 2);
  const findings = within(found, reviewRoom / 8);
  const omitted = {
    ...countByClass(data.changes.slice(changes.length)),
    ...(found.length > findings.length ? { finding: found.length - findings.length } : {}),
  };
  return cutTexts({
    ...data,
    changes,
    idleAcks: within(data.idleAcks, reviewRoom / 16),
    concerned: within(data.concerned, reviewRoom / 16),
    impact: { ...data.impact, lists: data.impact.lists.map(shortList) },
    uncompared: within(data.uncompared, reviewRoom / 16),
    findings,
    omitted,
  });
}

export function cutText(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

function cutTexts<T extends object>(data: T): T {
  return JSON.parse(JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? cutText(value) : value)));
}

function shortChange(change: ChangeData): ChangeData {
  if (JSON.stringify(change.fields).length <= mostOfAChange) return change;
  const fields = change.fields.slice(0, 50).map(({ path }) => ({ path }));
  return { ...change, fields };
}

function shortList<L extends { readonly entries: readonly object[]; readonly more: number }>(list: L): L {
  const entries = within(list.entries, reviewRoom / 64);
  return { ...list, entries, more: list.more + list.entries.length - entries.length };
}

/** The first entries, as many as fit. */
function within<T extends object>(entries: readonly T[], room: number): readonly T[] {
  let left = room;
  const end = entries.findIndex((entry) => {
    left -= Buffer.byteLength(JSON.stringify(entry, null, 2));
    return left < 0;
  });
  return end < 0 ? entries : entries.slice(0, end);
}

function countByClass(changes: readonly Pick<Change, 'class'>[]): Partial<Record<Change['class'], number>> {
  const counts: Partial<Record<Change['class'], number>> = {};
  for (const { class: itsClass } of changes) counts[itsClass] = (counts[itsClass] ?? 0) + 1;
  return counts;
}
