import type {
  Attribute,
  BusinessEvent,
  ChurnReason,
  Group,
  Handoff,
  Member,
  Metric,
  Playbook,
  Scenario,
  Segment,
  Signal,
  Stage,
  Tag,
  TaskType,
  Team,
  Touchpoint,
} from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { segmentsOf } from '../../model/segments/segments-of.ts';
import { teamsOnPath } from '../journeys/scenario-path.ts';
import { touchpointState, touchpointStates } from '../map/touchpoint-state.ts';
import { type Ask, distinct } from './ask.ts';
import { type Column, hidden, shown } from './columns.ts';

/** The headings of what the map is made of: files, and what is defined inside them (stages, people, the words of the vocabulary). */

interface Lasting {
  readonly name: string;
  readonly retired?: string;
}

const name = shown<Lasting>('name', (value) => value.name);
const retired = shown<Pick<Lasting, 'retired'>>('retired', (value) => value.retired);

export function teamColumns(ask: Ask): readonly Column<Team>[] {
  return [
    name,
    shown('members', ({ members }) => members?.filter(({ left }) => left === undefined).length ?? 0),
    shown('stages', ({ stages }) => Object.keys(stages ?? {}), { of: ['stage'] }),
    shown('system', ({ system }) => system, { of: ['system'] }),
    shown('stakeholder', ({ stakeholder }) => stakeholder, { of: ['person'] }),
    shown('calendar', ({ calendar }) => calendar, { of: ['calendar'] }),
    hidden('targets', ({ targets }) => targets, { of: ['metric'] }),
    hidden(
      'people',
      ({ members, stakeholder }, { id }) =>
        distinct([...(members ?? []).map((member) => member.id), stakeholder, ...ask.peopleIn('team', id)]),
      { of: ['person'] },
    ),
    retired,
  ];
}

export function touchpointColumns(): readonly Column<Touchpoint>[] {
  return [
    name,
    shown('stage', ({ stage }) => stage, { of: ['stage'] }),
    shown('owner', ({ owner }) => owner, { of: ['team'] }),
    shown('status', touchpointState, { values: touchpointStates }),
    shown('emotion', ({ emotion }) => emotion),
    hidden('order', ({ order }) => order),
    hidden('moment_of_truth', ({ moment_of_truth: truth }) => truth ?? false),
    hidden('channels', ({ channels }) => channels, { of: ['channel'] }),
    hidden('metrics', ({ metrics }) => metrics, { of: ['metric'] }),
    hidden(
      'teams',
      ({ owner, supported_by: others = [], backstage = [] }) =>
        distinct([owner, ...others, ...backstage.map(({ team }) => team)]),
      { of: ['team'] },
    ),
    hidden('barrier', ({ barrier }) => barrier),
    retired,
  ];
}

export function handoffColumns(): readonly Column<Handoff>[] {
  return [
    name,
    shown('from', ({ from }) => from, { of: ['team'] }),
    shown('to', ({ to }) => to, { of: ['team'] }),
    shown('mode', ({ mode }) => mode, { values: ['push', 'board', 'access', 'questions'] }),
    shown('time', timeOf, { says: 'duration' }),
    shown('event', ({ when }) => when && ('before' in when ? when.before : when.after), { of: ['event'] }),
    hidden('stages', ({ stages }) => stages, { of: ['stage'] }),
    hidden('teams', ({ from, to }) => distinct([from, ...to]), { of: ['team'] }),
    hidden('responsible', ({ responsible }) => responsible, { of: ['person'] }),
    hidden('system', ({ where }) => where.system, { of: ['system'] }),
    hidden('people', ({ responsible }) => [responsible], { of: ['person'] }),
    retired,
  ];
}

/** How early, how soon after, or within what an answer comes. */
function timeOf({ when, answer_within: answer }: Handoff): string | undefined {
  return when ? ('lead_time' in when ? when.lead_time : when.deadline) : answer;
}

export function scenarioColumns({ model }: Ask): readonly Column<Scenario>[] {
  return [
    name,
    shown('segment', ({ segment }) => segment, { of: ['segment'] }),
    shown('group', ({ group }) => group, { of: ['group'] }),
    shown('steps', ({ steps }) => steps?.length ?? 0),
    shown('goal', ({ goal }) => goal),
    hidden('touchpoints', ({ steps }) => steps?.map(({ touchpoint }) => touchpoint), { of: ['touchpoint'] }),
    hidden('teams', (value) => teamsOf(model, value), { of: ['team'] }),
    retired,
  ];
}

function teamsOf(model: Model, value: Scenario): readonly string[] {
  const takingPart = (value.participants ?? []).map(({ team }) => team);
  return distinct([...takingPart, ...teamsOnPath(model, value).map(({ team }) => team)]);
}

export function playbookColumns(): readonly Column<Playbook>[] {
  return [
    name,
    shown('stage', ({ stage }) => stage, { of: ['stage'] }),
    shown('event', ({ starts_on: event }) => event, { of: ['event'] }),
    shown('steps', ({ steps }) => steps?.length ?? 0),
    shown('segments', ({ segments }) => segments, { of: ['segment'] }),
    hidden('teams', ({ steps }) => distinct((steps ?? []).map(({ team }) => team)), { of: ['team'] }),
    retired,
  ];
}

export function groupColumns(ask: Ask): readonly Column<Group>[] {
  return [
    name,
    shown('members', ({ members }) => members, { of: ['person'] }),
    shown('meets', ({ meets }) => meets, { says: 'duration' }),
    shown('stages', ({ stages }) => stages, { of: ['stage'] }),
    hidden('since', ({ since }) => since),
    hidden('people', ({ members }) => members, { of: ['person'] }),
    hidden('teams', ({ members }) => distinct((members ?? []).flatMap(ask.teamsOf)), { of: ['team'] }),
    retired,
  ];
}

export function metricColumns(ask: Ask): readonly Column<Metric>[] {
  return [
    name,
    shown('stage', ({ stage }) => stage, { of: ['stage'] }),
    shown('owner', ({ owner }) => owner, { of: ['person'] }),
    shown('period', (_, { id }) => ask.latestOf(id)?.period.id),
    shown('value', (_, { id }) => ask.latestOf(id)?.value),
    shown('target', ({ targets }) => targets?.at(-1)?.value),
    shown('unit', ({ unit }) => unit),
    hidden('review', ({ review }) => review, { values: ['week', 'month', 'quarter'] }),
    shown('status', ({ source }) => source.status, { values: ['collected', 'missing'] }),
    hidden('kind', ({ kind }) => kind),
    hidden('better', ({ better }) => better, { values: ['higher', 'lower'] }),
    hidden('touchpoint', ({ touchpoint }) => touchpoint, { of: ['touchpoint'] }),
    hidden('system', ({ source }) => source.system, { of: ['system'] }),
    hidden('balance', ({ balance }) => balance, { of: ['metric'] }),
    hidden('team', ({ owner }) => ask.teamsOf(owner), { of: ['team'] }),
    hidden('people', ({ owner }) => [owner], { of: ['person'] }),
    retired,
  ];
}

/** In how many places of the workspace a word is used: one that nobody uses may go. */
function used<V>(ask: Ask, kind: string): Column<V> {
  return shown('used', (_, { id }) => ask.uses(kind, id));
}

export function stageColumns({ model }: Ask): readonly Column<Stage>[] {
  return [
    name,
    shown('goal', ({ goal }) => goal),
    shown('touchpoints', (_, { id }) => model.all('touchpoint').filter(({ value }) => value.stage === id).length),
    hidden(
      'teams',
      (_, { id }) => model.all('team').flatMap((team) => (Object.hasOwn(team.value.stages ?? {}, id) ? [team.id] : [])),
      { of: ['team'] },
    ),
    retired,
  ];
}

export function personColumns(ask: Ask): readonly Column<Member>[] {
  return [
    name,
    shown('team', (_, { id }) => ask.teamsOf(id), { of: ['team'] }),
    shown('role', ({ role }) => role),
    shown('head', ({ head }) => head),
    hidden('email', ({ email }) => email),
    shown('left', ({ left }) => left),
  ];
}

/** Channels and systems have nothing but a name. */
export function namedColumns(ask: Ask, kind: string): readonly Column<Lasting>[] {
  return [name, used(ask, kind), retired];
}

export function eventColumns(ask: Ask): readonly Column<BusinessEvent>[] {
  return [name, shown('planned', ({ planned }) => planned), used(ask, 'event'), retired];
}

export function tagColumns(ask: Ask): readonly Column<Tag>[] {
  return [name, shown('group', ({ group }) => group), used(ask, 'tag'), retired];
}

export function churnReasonColumns(ask: Ask): readonly Column<ChurnReason>[] {
  return [name, shown('group', ({ group }) => group), used(ask, 'churn_reason'), retired];
}

export function taskTypeColumns(ask: Ask): readonly Column<TaskType>[] {
  return [name, shown('target', ({ target }) => target, { says: 'duration' }), used(ask, 'task_type'), retired];
}

export function segmentColumns({ model }: Ask): readonly Column<Segment>[] {
  const clients = new Map<string, number>();
  const file = model.single('segments')?.value ?? {};
  for (const { value } of model.all('client')) {
    for (const id of segmentsOf(value.attributes ?? {}, file)) clients.set(id, (clients.get(id) ?? 0) + 1);
  }
  return [
    name,
    shown('strategy', ({ strategy }) => strategy, { values: ['high_touch', 'pooled', 'low_touch'] }),
    shown('clients', (_, { id }) => clients.get(id) ?? 0),
    shown('playbooks', ({ playbooks }) => playbooks, { of: ['playbook'] }),
    retired,
  ];
}

export const signalColumns: readonly Column<Signal>[] = [
  name,
  shown('segments', ({ segments }) => segments, { of: ['segment'] }),
  shown('owner', ({ owner }) => owner),
  shown('react', (signal) => signal.do),
  retired,
];

export function attributeColumns(ask: Ask): readonly Column<Attribute>[] {
  return [
    shown('type', ({ type }) => type),
    shown('choices', ({ choices }) => choices?.map(String)),
    shown('hint', ({ hint }) => hint),
    hidden('value', ({ value }) => value ?? false),
    used(ask, 'attribute'),
    retired,
  ];
}
