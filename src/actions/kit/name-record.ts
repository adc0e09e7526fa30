import { dateIn } from '../../model/instants.ts';
import { isRecordKind, kinds, pathFor, type RecordKind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { newRecordId } from '../../model/record-id.ts';

/** A new record's id and the file that it stands in. */
export interface RecordName {
  readonly id: string;
  readonly path: string;
}

/** The date in the workspace at a moment: of a record's id and folder, of who is away, of what has ended by then. */
export function dayOfAct(model: Model, at: string): string {
  return dateIn(model.settings.timezone)(at);
}

/**
 * An id that no record has, and whose last five characters none has either, so that they alone name it. Its day, and
 * the month of its folder, are those of `at` in the workspace. `random` gives numbers from 0 up to 1.
 */
export function nameRecord(model: Model, kind: RecordKind, at: string, random: () => number): RecordName {
  return recordNamer(model, takenTails(model), random)(kind, at);
}

/** The last five characters of every record's id. */
export function takenTails(model: Model): readonly string[] {
  return kinds.filter(isRecordKind).flatMap((one) => [...model.ids.of(one).keys()].map(tailOf));
}

/** Names one record after the other, each unlike those before and unlike all whose last five characters are `taken`. */
export function recordNamer(
  model: Model,
  taken: Iterable<string>,
  random: () => number,
): (kind: RecordKind, at: string) => RecordName {
  const tails = new Set(taken);
  const dateAt = dateIn(model.settings.timezone);
  return (kind, at) => {
    const day = dateAt(at);
    const id = newRecordId(kind, day, random, (wanted) => tails.has(tailOf(wanted)));
    tails.add(tailOf(id));
    return { id, path: pathFor(kind, id, day.slice(0, 7)) };
  };
}

/** The last five characters of an id. */
export function tailOf(id: string): string {
  return id.slice(-5);
}
