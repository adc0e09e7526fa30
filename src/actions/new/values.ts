import type { Kind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { dueByType } from '../../queries/common/due-by-type.ts';
import { inUse } from '../../queries/common/in-use.ts';
import { writeText } from '../../source/write-text.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { clientValues } from './client.ts';
import { newsValues } from './news.ts';

/** What the user said of the new file, by the template's places: `stage`, `owner`, `from`, … */
export type Wishes = ReadonlyMap<string, string>;

/** What a template may ask for besides the names of things. */
export interface NewFacts {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly by: string;
}

/**
 * What a template's places are filled with, as YAML: what was wished for, else what fits the rest, else the first there
 * is. Lists of ids (`stages`, `teams`, …) are for comments. A place for which there is nothing is left out.
 */
export function valuesFor(model: Model, facts: NewFacts, wishes: Wishes): ReadonlyMap<string, string> {
  const { kind, id, name, at, by } = facts;
  const first = (of: string): string | undefined => activeIds(model, of)[0];
  const stage = wishes.get('stage') ?? first('stage');
  const teamThere = wishes.get('team') ?? teamAt(model, stage) ?? first('team');
  const handoff = wishes.get('handoff') ?? handoffFor(model, kind);
  const from = wishes.get('from') ?? teamThere;
  const to =
    wishes.get('to') ??
    (kind === 'question' ? model.get('handoff', handoff ?? '')?.value.from : teamAt(model, stage, from));
  const owner = wishes.get('owner') ?? ownerFor(model, kind, teamThere, from, by);
  const type = wishes.get('task_type') ?? first('task_type');
  const touchpoint = wishes.get('touchpoint') ?? first('touchpoint');
  const singles: Readonly<Record<string, string | undefined>> = {
    id,
    name,
    at,
    by,
    stage,
    from,
    to,
    owner,
    handoff,
    touchpoint,
    title: wishes.get('title') ?? name,
    date: dayOfAct(model, at),
    team: model.get('touchpoint', touchpoint ?? '')?.value.owner ?? teamThere,
    task_type: type,
    due: wishes.get('due') ?? (type === undefined ? undefined : dueByType(model)(type, owner ?? '', at)),
    event: wishes.get('event') ?? first('event'),
    system: wishes.get('system') ?? model.get('team', to ?? '')?.value.system ?? first('system'),
    channel: wishes.get('channel') ?? first('channel'),
    client: first('client'),
    segment: first('segment'),
    group: first('group'),
  };
  const lists = Object.entries(listPlaces).map(([key, of]) => [key, idList(activeIds(model, of))] as const);
  return new Map([
    ...known(Object.entries(singles)).map(([key, value]) => [key, writeText(value, 'plain', true)] as const),
    ...known(lists),
    ...(kind === 'client' ? clientValues(model, wishes.get('segment')) : []),
    ...(kind === 'announcement' ? newsValues(model, handoff, at, wishes.get('effective')) : []),
  ]);
}

const listPlaces: Readonly<Record<string, string>> = {
  stages: 'stage',
  teams: 'team',
  people: 'person',
  channels: 'channel',
  systems: 'system',
  events: 'event',
  tags: 'tag',
  task_types: 'task_type',
  segments: 'segment',
  groups: 'group',
  touchpoints: 'touchpoint',
  metrics: 'metric',
  handoffs: 'handoff',
  clients: 'client',
};

function known<V>(entries: readonly (readonly [string, V | undefined])[]): readonly (readonly [string, V])[] {
  return entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

/** Ids that something new may refer to, in the order of their files. */
function activeIds(model: Model, kind: string): readonly string[] {
  return [...model.ids.of(kind)].flatMap(([id, [definition]]) => (definition?.until === undefined ? [id] : []));
}

/** As many as fit into a line of comment. */
function idList(ids: readonly string[]): string | undefined {
  if (ids.length === 0) return undefined;
  const shown: string[] = [];
  for (const id of ids) {
    if ([...shown, id].join(', ').length > 90) return `${shown.join(', ')}, …`;
    shown.push(id);
  }
  return shown.join(', ');
}

/** A team that meets the client in a stage, directly if there is one; else any but `other`. */
function teamAt(model: Model, stage: string | undefined, other?: string): string | undefined {
  const teams = inUse(model, 'team').filter(({ id }) => id !== other);
  const contact = (of: 'direct' | 'indirect') =>
    teams.find(({ value }) => stage !== undefined && value.stages?.[stage]?.contact === of)?.id;
  return contact('direct') ?? contact('indirect') ?? teams[0]?.id;
}

/** Of a touchpoint a team; of a record who makes it; of all else somebody of the team, its head if it has one. */
function ownerFor(
  model: Model,
  kind: Kind,
  team: string | undefined,
  from: string | undefined,
  by: string,
): string | undefined {
  if (kind === 'touchpoint') return team;
  if (kind === 'task' || kind === 'idea') return by;
  const members = (model.get('team', (kind === 'handoff' ? from : team) ?? '')?.value.members ?? []).filter(
    ({ left }) => left === undefined,
  );
  return (members.find(({ head }) => head) ?? members[0])?.id ?? activeIds(model, 'person')[0];
}

/** Questions go to a hand-off that answers them; news by one that has news. */
function handoffFor(model: Model, kind: Kind): string | undefined {
  const wanted = kind === 'question' ? ['questions'] : ['push', 'board'];
  const handoffs = inUse(model, 'handoff');
  return (handoffs.find(({ value }) => wanted.includes(value.mode)) ?? handoffs[0])?.id;
}
