import type { Case, Idea, MapChange, Team } from '../../model/gen/types.gen.ts';
import { kinds } from '../../model/kinds.ts';
import { metricCells, metricHeadings } from '../../model/metric-data.ts';
import { buildModel, type Item, type Model } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { teamsOfPeople } from '../common/teams-of-people.ts';
import { type Kept, publicColumns, publicFields } from './public-fields.ts';

/** A field that wants a text, of which nothing may be told. */
const nothing = '–';

/**
 * The workspace as everybody may see it: the map and what is measured. Nobody is named, whoever is responsible is their
 * team; feedback is only a mark that metrics are computed from; an idea is only how far it has come, which part it is
 * about and its `public_reason`. Pages that are made from this model cannot tell what it does not hold.
 */
export function publicModel(model: Model): Promise<Model> {
  const teams = teamsOfPeople(model);
  const person = (id: string): string => memberOf(teams(id)[0] ?? 'nobody', 0);
  const values: (readonly [path: string, value: unknown])[] = kinds.flatMap((kind) => {
    const kept = publicFields[kind];
    if (kept === undefined) return [];
    return model.all(kind).map(({ path, value }) => [path, keep(value, kept, person)] as const);
  });
  const files = new Map(values);
  for (const { id, path, value } of model.all('team')) {
    files.set(path, { ...Object(files.get(path)), members: membersOf(id, value) });
  }
  for (const { path, value } of model.all('case')) files.set(path, markOf(value));
  for (const item of model.all('idea')) files.set(item.path, ideaOf(item, person));
  const texts = [...files].map(([path, value]) => [path, JSON.stringify(value)] as const);
  return buildModel(memoryRepo(Object.fromEntries([...texts, ...totalsOf(model)])));
}

/** As much of a value as may be kept; undefined where that is nothing. */
function keep(value: unknown, kept: Kept, person: (id: string) => string): unknown {
  if (kept === 'all') return value;
  if (kept === 'team of person') return typeof value === 'string' ? person(value) : undefined;
  if (Array.isArray(value)) return value.map((item) => keep(item, kept, person));
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): readonly (readonly [string, unknown])[] => {
      const of = Object.hasOwn(kept, key) ? kept[key] : kept['*'];
      return of === undefined ? [] : [[key, keep(one, of, person)]];
    }),
  );
}

/** Ids of people are theirs too: whoever stands for somebody is a member of the team who is called as the team is. */
function memberOf(team: string, index: number): string {
  return `${team}-member${index === 0 ? '' : `-${index + 1}`}`;
}

/** As many as there are, without anybody's name. */
function membersOf(team: string, { name, members = [] }: Team): readonly object[] {
  return members.filter(({ left }) => left === undefined).map((_, index) => ({ id: memberOf(team, index), name }));
}

/** Of feedback only what metrics are computed from. */
function markOf({ received, recorded, score, stage, touchpoint, channel }: Case): object {
  return { source: 'survey', received, recorded, score, stage, touchpoint, channel, text: nothing };
}

/** How far an idea has come, and what it is about, under what is meant for everybody, else under its id. */
function ideaOf({ id, value }: Item<Idea>, person: (id: string) => string): object {
  const { status, public_reason: reason, history, score, changes = [] } = value;
  return {
    title: reason ?? id,
    text: reason ?? nothing,
    status,
    score,
    changes: changes.flatMap(targetOf),
    history: history.map(({ at, by, to }) => ({ at, by: person(by), to })),
  };
}

/** That a part will change, not into what. */
function targetOf(change: MapChange): readonly object[] {
  if ('change' in change) return [{ change: change.change, set: { 'x-changes': true } }];
  return 'remove' in change ? [{ remove: change.remove }] : [];
}

/** The values of metrics without rows of a dimension, which may be a client or an employee. */
function totalsOf(model: Model): readonly (readonly [path: string, text: string])[] {
  return model.all('metric').flatMap(({ id }) => {
    const data = model.values(id);
    if (data === undefined) return [];
    const headings = metricHeadings(data.text).map(({ text }) => text);
    const columns = headings.map((heading) => metricCells(data.text, heading).map(({ text }) => text));
    const isTotal = (row: number): boolean =>
      headings.every((heading, at) => publicColumns.includes(heading) || (columns[at]?.[row] ?? '') === '');
    const shown = headings.flatMap((heading, at) => (publicColumns.includes(heading) ? [at] : []));
    const rows = (columns[0] ?? []).flatMap((_, row) =>
      isTotal(row) ? [shown.map((at) => columns[at]?.[row] ?? '')] : [],
    );
    const lines = [shown.map((at) => headings[at] ?? ''), ...rows];
    const text = lines.map((line) => `${line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
    return [[data.path, text]];
  });
}
