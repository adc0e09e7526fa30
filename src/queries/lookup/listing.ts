import type { Message } from '../../diagnostic.ts';
import type { Attribute, Documents, Touchpoint } from '../../model/gen/types.gen.ts';
import { type Kind, pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { nearest } from '../../model/suggest.ts';
import { type Ask, askModel } from './ask.ts';
import { type Column, type Field, type Listing, rowsOf, type Source, shown } from './columns.ts';
import * as loop from './columns-loop.ts';
import * as map from './columns-map.ts';
import { foldForSearch } from './fold.ts';

/** The kinds of things that can be listed, in the order of an overview. */
export const listKinds = [
  'stage',
  'touchpoint',
  'handoff',
  'team',
  'person',
  'scenario',
  'playbook',
  'group',
  'metric',
  'segment',
  'attribute',
  'signal',
  'client',
  'case',
  'task',
  'idea',
  'announcement',
  'question',
  'ack',
  'channel',
  'system',
  'event',
  'tag',
  'task_type',
  'churn_reason',
] as const;

export type ListKind = (typeof listKinds)[number];

/** Lists everything of a kind: what is a file by id, stages, people and words in the order of their files. */
export function listThings(model: Model, kind: ListKind): Listing {
  const ask = askModel(model);
  const home = homeOf(kind);
  const broken = model.files.filter(({ role, valid }) => role?.kind === home && !valid).map(({ path }) => path);
  return { kind, broken, ...builders[kind](ask) };
}

/** The kind of file in which things of a kind are defined: their own, where they have one. */
export function homeOf(kind: ListKind): Kind {
  return homes[kind] ?? (kind as Kind);
}

const homes: Readonly<Partial<Record<ListKind, Kind>>> = {
  stage: 'success-map',
  person: 'team',
  segment: 'segments',
  attribute: 'segments',
  signal: 'segments',
  channel: 'vocabulary',
  system: 'vocabulary',
  event: 'vocabulary',
  tag: 'vocabulary',
  task_type: 'vocabulary',
  churn_reason: 'vocabulary',
};

type Builder = (ask: Ask) => Pick<Listing, 'fields' | 'rows'>;

const builders: Readonly<Record<ListKind, Builder>> = {
  stage: (ask) => inside('success-map', ask.model.single('success-map')?.value.stages, map.stageColumns(ask)),
  touchpoint: (ask) => rowsOf(touchpointsOf(ask.model), map.touchpointColumns()),
  handoff: files('handoff', map.handoffColumns),
  team: files('team', map.teamColumns),
  person: (ask) =>
    rowsOf(
      ask.model.all('team').flatMap(({ path, value }) => (value.members ?? []).map((member) => entry(path, member))),
      map.personColumns(ask),
    ),
  scenario: files('scenario', map.scenarioColumns),
  playbook: files('playbook', map.playbookColumns),
  group: files('group', map.groupColumns),
  metric: files('metric', map.metricColumns),
  segment: (ask) => inside('segments', ask.model.single('segments')?.value.segments, map.segmentColumns(ask)),
  attribute: (ask) => rowsOf(attributesOf(ask.model), map.attributeColumns(ask)),
  signal: (ask) => inside('segments', ask.model.single('segments')?.value.signals, map.signalColumns),
  client: files('client', loop.clientColumns),
  case: files('case', loop.caseColumns),
  task: files('task', loop.taskColumns),
  idea: files('idea', loop.ideaColumns),
  announcement: files('announcement', loop.announcementColumns),
  question: files('question', loop.questionColumns),
  ack: files('ack', loop.ackColumns),
  channel: (ask) => inside('vocabulary', vocabulary(ask)?.channels, map.namedColumns(ask, 'channel')),
  system: (ask) => inside('vocabulary', vocabulary(ask)?.systems, map.namedColumns(ask, 'system')),
  event: (ask) => inside('vocabulary', vocabulary(ask)?.events, map.eventColumns(ask)),
  tag: (ask) => inside('vocabulary', vocabulary(ask)?.tags, map.tagColumns(ask)),
  task_type: (ask) => inside('vocabulary', vocabulary(ask)?.task_types, map.taskTypeColumns(ask)),
  churn_reason: (ask) => inside('vocabulary', vocabulary(ask)?.churn_reasons, map.churnReasonColumns(ask)),
};

function files<K extends Kind>(kind: K, columns: (ask: Ask) => readonly Column<Documents[K]>[]): Builder {
  return (ask) => rowsOf(ask.model.all(kind), columns(ask));
}

function inside<V extends { readonly id: string }>(
  kind: Kind,
  entries: readonly V[] | undefined,
  columns: readonly Column<V>[],
): Pick<Listing, 'fields' | 'rows'> {
  return rowsOf(
    (entries ?? []).map((value) => entry(pathFor(kind, kind), value)),
    columns,
  );
}

function entry<V extends { readonly id: string }>(path: string, value: V): Source<V> {
  return { id: value.id, path, value };
}

function vocabulary({ model }: Ask) {
  return model.single('vocabulary')?.value;
}

/** In the order of the map: by stage, then by their place in it. */
function touchpointsOf(model: Model): readonly Source<Touchpoint>[] {
  const stages = (model.single('success-map')?.value.stages ?? []).map(({ id }) => id);
  const place = ({ stage, order = Number.MAX_SAFE_INTEGER }: Touchpoint): readonly [number, number] => [
    stages.includes(stage) ? stages.indexOf(stage) : stages.length,
    order,
  ];
  return [...model.all('touchpoint')].sort((a, b) => {
    const [stageA, orderA] = place(a.value);
    const [stageB, orderB] = place(b.value);
    return stageA - stageB || orderA - orderB;
  });
}

function attributesOf(model: Model): readonly Source<Attribute>[] {
  const attributes = model.single('segments')?.value.attributes ?? {};
  return Object.entries(attributes).map(([id, value]) => ({
    id,
    path: pathFor('segments', ''),
    value,
  }));
}

/** How much there is of each kind; `called` has the kinds' names in the reader's language. */
export function listKindCounts(model: Model, called: Readonly<Record<string, string>>): Listing {
  const kinds = listKinds.map((kind) => {
    const { rows, broken } = listThings(model, kind);
    return { id: kind, path: '', value: { count: rows.length, broken: broken.length } };
  });
  return {
    kind: 'kind',
    broken: [],
    ...rowsOf(kinds, [
      shown('name', (_, { id }) => called[id] ?? id),
      shown('count', ({ count }) => count),
      shown('broken', ({ broken }) => broken || undefined),
    ]),
  };
}

/**
 * The kind that a word names: `task`, `tasks`, `task-types`, or what the reader's language calls it (`others`: words
 * by kind). Capitals, hyphens and spaces do not matter.
 */
export function kindNamed(
  given: string,
  others: Readonly<Record<string, readonly string[]>>,
): ListKind | { readonly problem: readonly Message[] } {
  const wanted = squeezed(given);
  const found = listKinds.find((kind) => namesOf(kind, others).some((name) => squeezed(name) === wanted));
  if (found) return found;
  const candidates = nearest(given, new Set(listKinds.flatMap((kind) => namesOf(kind, others))));
  return {
    problem: [
      { key: 'action/unknown-kind', values: { given } },
      candidates.length > 0
        ? { key: 'hint/did-you-mean', values: { candidates } }
        : { key: 'hint/allowed', values: { values: listKinds } },
    ],
  };
}

function namesOf(kind: ListKind, others: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return [kind, `${kind}s`, ...(others[kind] ?? [])];
}

function squeezed(word: string): string {
  return foldForSearch(word).replace(/[\s_-]+/g, '');
}

/** The list of the kind that a word names; every kind's where it names none. */
export function listingsNamed(model: Model, kind: string | undefined): readonly Listing[] {
  const named = kindNamed(kind ?? '', {});
  return (typeof named === 'string' ? [named] : listKinds).map((one) => listThings(model, one));
}

/** The short filters, with the headings that may answer them, best first. */
const shortFilters = {
  status: ['status'],
  owner: ['owner', 'responsible', 'manager', 'by', 'author'],
  person: ['people'],
  team: ['team', 'teams'],
  stage: ['stage', 'stages'],
  tag: ['tags'],
  client: ['client', 'clients'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ShortFilter = keyof typeof shortFilters;

export const shortFilterNames = Object.keys(shortFilters) as readonly ShortFilter[];

/** The heading that answers a short filter; undefined where the kind has none. */
export function headingFor({ fields }: Listing, filter: ShortFilter): string | undefined {
  return shortFilters[filter].find((key) => fields.some((field) => field.key === key));
}

/** The heading of a kind's list that answers a short filter; those of every list, where the kind has none. */
export function headingsNamed(model: Model, kind: string | undefined, filter: ShortFilter): readonly Field[] {
  const fieldIn = (listing: Listing): readonly Field[] => {
    const key = headingFor(listing, filter);
    return listing.fields.filter((field) => field.key === key);
  };
  const own = listingsNamed(model, kind).flatMap(fieldIn);
  return own.length > 0 ? own : listingsNamed(model, undefined).flatMap(fieldIn);
}
