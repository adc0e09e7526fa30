import type { Attribute, Documents, Touchpoint } from '../../model/gen/types.gen.ts';
import { type Kind, pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { type Column, type Listing, rowsOf, type Source } from './listing.ts';
import { type Ask, askModel } from './listing-ask.ts';
import * as loop from './listing-loop.ts';
import * as map from './listing-map.ts';
import * as words from './listing-words.ts';

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
  'client',
  'case',
  'task',
  'idea',
  'announcement',
  'question',
  'channel',
  'system',
  'event',
  'tag',
  'task_type',
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
  channel: 'vocabulary',
  system: 'vocabulary',
  event: 'vocabulary',
  tag: 'vocabulary',
  task_type: 'vocabulary',
};

type Builder = (ask: Ask) => Pick<Listing, 'fields' | 'rows'>;

const builders: Readonly<Record<ListKind, Builder>> = {
  stage: (ask) => inside('success-map', ask.model.single('success-map')?.value.stages, words.stageColumns(ask)),
  touchpoint: (ask) => rowsOf(touchpointsOf(ask.model), map.touchpointColumns()),
  handoff: files('handoff', map.handoffColumns),
  team: files('team', map.teamColumns),
  person: (ask) =>
    rowsOf(
      ask.model.all('team').flatMap(({ path, value }) => (value.members ?? []).map((member) => entry(path, member))),
      words.personColumns(ask),
    ),
  scenario: files('scenario', map.scenarioColumns),
  playbook: files('playbook', map.playbookColumns),
  group: files('group', map.groupColumns),
  metric: files('metric', map.metricColumns),
  segment: (ask) => inside('segments', ask.model.single('segments')?.value.segments, words.segmentColumns(ask)),
  attribute: (ask) => rowsOf(attributesOf(ask.model), words.attributeColumns(ask)),
  client: files('client', loop.clientColumns),
  case: files('case', loop.caseColumns),
  task: files('task', loop.taskColumns),
  idea: files('idea', loop.ideaColumns),
  announcement: files('announcement', loop.announcementColumns),
  question: files('question', loop.questionColumns),
  channel: (ask) => inside('vocabulary', vocabulary(ask)?.channels, words.namedColumns(ask, 'channel')),
  system: (ask) => inside('vocabulary', vocabulary(ask)?.systems, words.namedColumns(ask, 'system')),
  event: (ask) => inside('vocabulary', vocabulary(ask)?.events, words.eventColumns(ask)),
  tag: (ask) => inside('vocabulary', vocabulary(ask)?.tags, words.tagColumns(ask)),
  task_type: (ask) => inside('vocabulary', vocabulary(ask)?.task_types, words.taskTypeColumns(ask)),
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
