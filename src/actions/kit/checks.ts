import type { Message } from '../../diagnostic.ts';
import { findOutdated, findUnknown } from '../../model/check-reference.ts';
import { references } from '../../model/gen/references.gen.ts';
import { dateIn, instantIn } from '../../model/instants.ts';
import type { Kind } from '../../model/kinds.ts';
import { machines } from '../../model/machines/index.ts';
import type { Item, Model } from '../../model/model.ts';
import { walkPattern } from '../../model/walk.ts';

/** Who acts and when: what every entry begins with. */
export interface Act {
  readonly by: string;
  /** As it will stand in the file. */
  readonly at: string;
}

/** What is wrong with the people of an act: those who are not there, and those who had left by then. */
export function checkPeople(model: Model, at: string, people: readonly (string | undefined)[]): readonly Message[] {
  const dateAt = dateIn(model.settings.timezone);
  const named = people.filter((person) => person !== undefined);
  return named.flatMap((person) => [
    ...unknown(model, ['person'], person),
    ...outdated(model, ['person'], person, () => dateAt(at)),
  ]);
}

/**
 * What is wrong with the references that fields of a file make at a moment: what leads to nothing, with what could be
 * meant, and what was retired or had left by then. Conditions and what holds within the file alone are not looked at.
 */
export function checkReferences(
  model: Model,
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  at: string,
): readonly Message[] {
  const dateAt = dateIn(model.settings.timezone);
  return references[kind].flatMap(({ pattern, refs, form, at: place }) => {
    if (form !== 'plain' && form !== 'qualified') return [];
    const ids: string[] = [];
    walkPattern(fields, pattern, (target, path) => {
      const id = place === 'key' ? path.at(-1) : target;
      if (typeof id === 'string') ids.push(id);
    });
    return ids.flatMap((id) => [
      ...unknown(model, refs, id),
      ...(form === 'plain' ? outdated(model, refs, id, () => dateAt(at)) : []),
    ]);
  });
}

function unknown(model: Model, kinds: readonly string[], id: string): readonly Message[] {
  const found = findUnknown(model, kinds, id);
  return found ? [found.message, ...found.hints] : [];
}

function outdated(model: Model, kinds: readonly string[], id: string, date: () => string): readonly Message[] {
  const found = findOutdated(model, kinds, id, date);
  return found ? [found] : [];
}

/** Where the entries of a record say when they were made. */
const momentPlaces: readonly (readonly string[])[] = [
  ['received'],
  ['clarifications', '*', 'asked'],
  ['clarifications', '*', 'answered'],
  ['decision', 'at'],
  ['answers', '*', 'at'],
  ['history', '*', 'at'],
  ['escalations', '*', 'at'],
  ['followup', 'at'],
  ['checkins', '*', 'at'],
  ['comments', '*', 'at'],
  ['granted', '*', 'at'],
  ['volunteers', '*', 'at'],
  ['applied', 'at'],
  ['published'],
  ['acknowledged', '*', 'at'],
  ['articles', '*', 'done'],
  ['asked'],
  ['answered'],
];

/** Why an entry of this moment cannot be added to a record: it would be older than one that is there. */
export function checkOrder(
  model: Model,
  { id, value }: { readonly id: string; readonly value: unknown },
  at: string,
): readonly Message[] {
  const instant = instantIn(model.settings.timezone);
  const now = instant(at);
  const later: { readonly last: string; readonly made: number; readonly place: string }[] = [];
  for (const place of momentPlaces) {
    walkPattern(value, place, (last) => {
      const made = typeof last === 'string' ? instant(last) : undefined;
      if (typeof last === 'string' && made !== undefined && now !== undefined && made > now)
        later.push({ last, made, place: place[0] ?? '' });
    });
  }
  const [latest] = later.sort((one, other) => other.made - one.made);
  const dateAt = dateIn(model.settings.timezone);
  if (latest?.place === 'received' && dateAt(latest.last) > dateAt(at))
    return [{ key: 'action/received-later', values: { id, at, received: latest.last } }];
  return latest ? [{ key: 'action/earlier-than-history', values: { id, at, last: latest.last } }] : [];
}

/** What is wrong with an act on a record: who acts or is named, and a moment before the record's last entry. */
export function checkAct(
  model: Model,
  record: { readonly id: string; readonly value: unknown },
  { by, at }: Act,
  ...people: readonly (string | undefined)[]
): readonly Message[] {
  return [...checkPeople(model, at, [by, ...people]), ...checkOrder(model, record, at)];
}

/** Why nothing is to be done about a task or idea any more: its work has ended. */
export function checkUnended(
  kind: 'task' | 'idea',
  { id, value: { status } }: Item<{ readonly status: string }>,
): readonly Message[] {
  return machines[kind].ended.includes(status) ? [{ key: 'action/work-ended', values: { id, status } }] : [];
}

/** A text that says something; a blank one is as good as left out. */
export function saidText(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}

/** Which options were left out or left blank: of an act on the record `id`, or of a new record of `kind`. */
export function checkGiven(
  what: { readonly id: string } | { readonly kind: string },
  options: Readonly<Record<string, string | readonly string[] | undefined>>,
): readonly Message[] {
  const missing = Object.entries(options).flatMap(([name, value]) => {
    const isGiven = typeof value === 'string' ? value.trim() !== '' : value !== undefined && value.length > 0;
    return isGiven ? [] : [name];
  });
  if (missing.length === 0) return [];
  return 'id' in what
    ? [{ key: 'action/missing-for', values: { ...what, options: missing } }]
    : [{ key: 'action/missing-to-add', values: { ...what, options: missing } }];
}
