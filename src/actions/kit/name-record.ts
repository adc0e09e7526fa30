import type { Message } from '../../diagnostic.ts';
import { localDate } from '../../model/calendar/moment.ts';
import { instantIn, workspaceZone } from '../../model/instants.ts';
import { kinds, pathFor, type RecordKind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { newRecordId } from '../../model/record-id.ts';
import { suggestions } from '../../model/suggest.ts';

/** The day in the workspace at a moment, as a date. */
export function dayOfAct(model: Model, at: string): string {
  const zone = workspaceZone(model.settings.timezone);
  const now = instantIn(model.settings.timezone)(at);
  return (now === undefined ? undefined : localDate(now, zone)) ?? at.slice(0, 10);
}

/** An id that no record has, and whose last five signs none has either, so that they alone name it; and its file. */
export function nameRecord(
  model: Model,
  kind: RecordKind,
  at: string,
  random: () => number,
): { readonly id: string; readonly path: string } {
  const tails = new Set(kinds.flatMap((one) => [...model.ids.of(one).keys()].map(tailOf)));
  const day = dayOfAct(model, at);
  const id = newRecordId(kind, day, random, (wanted) => tails.has(tailOf(wanted)));
  return { id, path: pathFor(kind, id, day.slice(0, 7)) };
}

function tailOf(id: string): string {
  return id.slice(-5);
}

/** Which of some ids are not there, each with what it could be meant to be. */
export function checkKnown(model: Model, kind: string, ids: readonly string[]): readonly Message[] {
  const known = model.ids.of(kind);
  return ids
    .filter((id) => !known.has(id.normalize('NFC')))
    .flatMap((id) => [{ key: 'action/unknown-thing', values: { kind, given: id } }, ...suggestions(id, known.keys())]);
}

/** The names of options that were left out or left blank. */
export function missingOptions(
  options: Readonly<Record<string, string | readonly string[] | undefined>>,
): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const isGiven = typeof value === 'string' ? value.trim() !== '' : value !== undefined && value.length > 0;
    return isGiven ? [] : [name];
  });
}
