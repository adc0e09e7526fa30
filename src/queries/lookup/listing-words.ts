import type { Attribute, BusinessEvent, Member, Segment, Stage, Tag, TaskType } from '../../model/gen/types.gen.ts';
import { segmentsOf } from '../../model/segments/segments-of.ts';
import { type Column, hidden, shown } from './listing.ts';
import type { Ask } from './listing-ask.ts';

/** The headings of what is defined inside other files: stages, people and the words of the vocabulary. */

interface Named {
  readonly name: string;
  readonly retired?: string;
}

const name = shown<Named>('name', (value) => value.name);
const retired = shown<{ readonly retired?: string }>('retired', (value) => value.retired);

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
export function namedColumns(ask: Ask, kind: string): readonly Column<Named>[] {
  return [name, used(ask, kind), retired];
}

export function eventColumns(ask: Ask): readonly Column<BusinessEvent>[] {
  return [name, shown('planned', ({ planned }) => planned), used(ask, 'event'), retired];
}

export function tagColumns(ask: Ask): readonly Column<Tag>[] {
  return [name, shown('group', ({ group }) => group), used(ask, 'tag'), retired];
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
    shown('strategy', ({ strategy }) => strategy, { values: ['high_touch', 'low_touch'] }),
    shown('clients', (_, { id }) => clients.get(id) ?? 0),
    shown('playbooks', ({ playbooks }) => playbooks, { of: ['playbook'] }),
    retired,
  ];
}

export function attributeColumns(ask: Ask): readonly Column<Attribute>[] {
  return [
    shown('type', ({ type }) => type),
    shown('choices', ({ choices }) => choices?.map(String)),
    shown('hint', ({ hint }) => hint),
    used(ask, 'attribute'),
    retired,
  ];
}
