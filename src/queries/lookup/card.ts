import { compareText, type DocPath } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { placeFinder } from '../../source/place.ts';
import { labelOf } from '../common/names.ts';
import { unconfirmedTeams } from '../common/unconfirmed.ts';
import { readMetricValues } from '../metrics/map-metrics-values.ts';
import type { Row } from './columns.ts';
import { type ListKind, listKinds, listThings } from './listing.ts';
import { indexReferences, parts, type Reference, type ThingId } from './references.ts';
import type { Thing, Things } from './things.ts';

/** Where one thing names another. */
export interface NamedAt {
  /** The field, without the numbers of list items: `history.owner`. */
  readonly field: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where things stand, as far as their kind has it. A case's status is derived. */
interface Standing {
  readonly status?: string;
  readonly due?: string;
}

/** A thing at the other end of one or more references. */
export interface RelatedThing extends ThingId, Standing {
  readonly name?: string;
  readonly places: readonly NamedAt[];
}

/** A thing with all that it is tied to. Related things are sorted by kind and id. */
export interface ThingCard extends Standing {
  readonly thing: Thing;
  readonly line: number;
  readonly refersTo: readonly RelatedThing[];
  readonly referredToBy: readonly RelatedThing[];
  /** Of a metric its last values over all clients, the newest first. */
  readonly values?: readonly { readonly period: string; readonly value: number }[];
  /** Of news the receiving teams that have not confirmed it, by their names. */
  readonly unconfirmed?: readonly string[];
  /** The name of what is referred to at a place of the thing's file. */
  nameAt(path: DocPath): string | undefined;
}

/** Looks up everything that belongs to a thing. */
export function cardOf(model: Model, things: Things, thing: Thing): ThingCard {
  const references = indexReferences(model);
  const standingOf = standings(model);
  const placeOf = placeFinder(model.repo);
  const related = (found: readonly Reference[], end: 'from' | 'to'): readonly RelatedThing[] => {
    const byThing = new Map<string, { readonly thing: ThingId; readonly places: NamedAt[] }>();
    for (const reference of found) {
      const other = reference[end];
      if (other.kind === thing.kind && other.id === thing.id) continue;
      const key = `${other.kind}/${other.id}`;
      const entry = byThing.get(key) ?? { thing: other, places: [] };
      byThing.set(key, entry);
      const { line, column } = placeOf(reference);
      entry.places.push({ field: fieldOfPath(reference.path), file: reference.file, line, column });
    }
    return [...byThing.values()]
      .map(({ thing: other, places }) => {
        const name = things.get(other)?.name;
        return { ...other, ...(name === undefined ? {} : { name }), ...standingOf(other), places };
      })
      .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
  };

  const forward = references.within(thing.file, thing.path);
  const names = new Map(forward.map(({ path, to }) => [path.join('\n'), things.get(to)?.name]));
  return {
    thing,
    line: placeOf({ file: thing.file, path: thing.path, at: 'key' }).line,
    ...standingOf(thing),
    ...(thing.kind === 'metric' ? { values: lastValues(model, thing.id) } : {}),
    ...(thing.kind === 'announcement' ? { unconfirmed: unconfirmedNames(model, thing.id) } : {}),
    refersTo: related(forward, 'to'),
    referredToBy: related(references.to(thing), 'from'),
    nameAt: (path) => names.get(path.join('\n')),
  };
}

function unconfirmedNames(model: Model, id: string): readonly string[] {
  const news = model.get('announcement', id)?.value;
  return news === undefined ? [] : unconfirmedTeams(model)(news).map((team) => labelOf(model, 'team', team));
}

/** A year of months. */
const mostValues = 12;

function lastValues(model: Model, metric: string): NonNullable<ThingCard['values']> {
  const values = readMetricValues(model.values(metric)?.text ?? '', model.get('metric', metric)?.value);
  return values
    .slice(-mostValues)
    .reverse()
    .map(({ period, value }) => ({ period: period.id, value }));
}

/** Status and due date as lists have them; each kind's list is made once, when something of the kind comes up. */
function standings(model: Model): (thing: ThingId) => Standing {
  const lists = new Map<string, ReadonlyMap<string, Row>>();
  return ({ kind, id }) => {
    if (!isListed(kind)) return {};
    const rows = lists.get(kind) ?? new Map(listThings(model, kind).rows.map((row) => [row.id, row]));
    lists.set(kind, rows);
    const row = rows.get(id);
    const status = row?.cell('status');
    const due = row?.cell('due') ?? row?.cell('effective');
    return { ...(typeof status === 'string' ? { status } : {}), ...(typeof due === 'string' ? { due } : {}) };
  };
}

function isListed(kind: string): kind is ListKind {
  return !parts.has(kind) && listKinds.some((listed) => listed === kind);
}

function fieldOfPath(path: DocPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
