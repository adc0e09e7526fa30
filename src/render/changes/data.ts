import type { Message } from '../../diagnostic.ts';
import type { Change } from '../../diff/change.ts';
import type { Comparison } from '../../diff/compare.ts';
import { type Phrases, say } from '../../locales/phrases.ts';

/** What was compared, as far as writers of all formats need it. */
export interface ComparedStates {
  readonly range: {
    readonly from: string;
    readonly to: string;
    readonly names: { readonly before: string; readonly after: string };
  };
  readonly comparison: Comparison;
  readonly notes: readonly Message[];
  readonly phrases: Phrases;
}

/** A comparison for other programs. */
export function diffData({ range, comparison, notes, phrases }: ComparedStates): object {
  const { changes, uncompared } = comparison;
  return {
    before: { name: range.names.before, revision: range.from },
    after: { name: range.names.after, revision: range.to },
    notes: notes.map((note) => say(phrases, note)),
    changes: changes.map((change) => changeData(change, phrases)),
    uncompared,
  };
}

function changeData(
  { id, class: itsClass, subject, fields, message, fingerprint, location, side }: Change,
  phrases: Phrases,
): object {
  return {
    fingerprint,
    id,
    class: itsClass,
    subject: `${subject.kind}/${subject.id}`,
    message: say(phrases, message),
    file: location.file,
    side,
    fields: fields.map(({ path, before, after }) => ({ path, before, after })),
  };
}
