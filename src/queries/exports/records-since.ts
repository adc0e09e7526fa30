import { dateIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { workByCase } from '../common/case-status.ts';
import type { ExportedRecord } from './known.ts';

/** Keys whose values say when something happened. */
const happenings: ReadonlySet<string> = new Set(['at', 'received', 'recorded', 'asked', 'answered', 'published']);

/**
 * Tells whether anything happened to a record on a day or later; without a day, of every record. A case is also what
 * happens to its work, from which its status follows.
 */
export function recordsSince(model: Model, since: string | undefined): (kind: ExportedRecord, id: string) => boolean {
  if (since === undefined) return () => true;
  const dateOf = dateIn(model.settings.timezone);
  const works = workByCase(model);
  const happened = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(value).some(([key, inner]) =>
      happenings.has(key) && typeof inner === 'string' ? dateOf(inner) >= since : happened(inner),
    );
  };
  const known = new Map<string, boolean>();
  const isIn = (kind: ExportedRecord, id: string): boolean => {
    const found = known.get(id) ?? (happened(model.get(kind, id)?.value) || ofWork(kind, id));
    known.set(id, found);
    return found;
  };
  const ofWork = (kind: ExportedRecord, id: string): boolean =>
    kind === 'case' && (works.get(id) ?? []).some((work) => isIn(work.kind, work.id));
  return isIn;
}
