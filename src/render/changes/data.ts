import type { Message } from '../../diagnostic.ts';
import type { Change } from '../../diff/change.ts';
import type { Comparison } from '../../diff/compare.ts';
import type { ImpactList } from '../../diff/impact/entry.ts';
import { type Phrases, say } from '../../locales/phrases.ts';

/** What was compared, as far as writers of all formats need it. */
export interface ComparedStates {
  readonly range: {
    readonly from: string;
    readonly to: string;
    readonly names: { readonly before: string; readonly after: string };
  };
  readonly comparison: Comparison;
  /** What the changes reach, and the moment that it is read at. */
  readonly impact: { readonly moment: string; readonly lists: readonly ImpactList[] };
  readonly notes: readonly Message[];
  readonly phrases: Phrases;
}

/** A comparison for other programs. */
export function diffData({ range, comparison, impact, notes, phrases }: ComparedStates): object {
  const { changes, uncompared } = comparison;
  return {
    before: { name: range.names.before, revision: range.from },
    after: { name: range.names.after, revision: range.to },
    notes: notes.map((note) => say(phrases, note)),
    changes: changes.map((change) => changeData(change, phrases)),
    impact: { moment: impact.moment, lists: impact.lists.map((list) => impactData(list, phrases)) },
    uncompared,
  };
}

function impactData({ name, checked, why, entries, more }: ImpactList, phrases: Phrases): object {
  return {
    name,
    checked,
    ...(why ? { why: say(phrases, why) } : {}),
    entries: entries.map(({ about, message, ...data }) => ({
      about: `${about.kind}/${about.id}`,
      message: say(phrases, message),
      ...data,
    })),
    more,
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
