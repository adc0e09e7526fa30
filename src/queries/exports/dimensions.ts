import type { Documents } from '../../model/gen/types.gen.ts';
import type { Item } from '../../model/model.ts';
import { documentColumns, ownColumn } from './columns.ts';
import { formAt, type Making } from './making.ts';
import type { Table } from './table.ts';

/** The tables by which facts are looked at, days apart. What is written twice counts once, as the first has it. */
export function dimensionTables(making: Making): readonly Table[] {
  const { model, schemas, known, make } = making;
  const ofKind = <K extends 'client' | 'team' | 'touchpoint' | 'metric'>(kind: K) =>
    make({
      name: kind,
      role: 'dimension',
      columns: [
        ownColumn('id', ({ id }: Item<Documents[K]>) => id, { isKey: true }),
        ...documentColumns(formAt(schemas, kind), known, ({ value }: Item<Documents[K]>) => value),
      ],
      sources: () => model.all(kind),
    });
  const { stages = [] } = model.single('success-map')?.value ?? {};
  const { tags = [] } = model.single('vocabulary')?.value ?? {};
  const { segments = [] } = model.single('segments')?.value ?? {};
  return [
    ofKind('client'),
    make({
      name: 'person',
      role: 'dimension',
      columns: [
        ownColumn('id', ({ member }: Person) => member.id, { isKey: true }),
        ownColumn('team', ({ team }: Person) => team, { to: 'team' }),
        ...documentColumns(formAt(schemas, 'team', 'members', 0), known, ({ member }: Person) => member, ['id']),
      ],
      sources: () => firstOfEach(peopleOf(making), ({ member }) => member.id),
    }),
    ofKind('team'),
    make({
      name: 'stage',
      role: 'dimension',
      columns: [
        ownColumn('id', ({ value }: Listed<Stage>) => value.id, { isKey: true }),
        ownColumn('position', ({ position }: Listed<Stage>) => position, { type: 'integer', isNullable: true }),
        ...documentColumns(formAt(schemas, 'success-map', 'stages', 0), known, ({ value }: Listed<Stage>) => value, [
          'id',
        ]),
      ],
      sources: () => firstOfEach(numbered(stages), ({ value }) => value.id),
    }),
    ofKind('touchpoint'),
    make({
      name: 'tag',
      role: 'dimension',
      columns: [
        ownColumn('id', ({ id }: Tag) => id, { isKey: true }),
        ...documentColumns(formAt(schemas, 'vocabulary', 'tags', 0), known, (value: Tag) => value, ['id']),
      ],
      sources: () => firstOfEach(tags, ({ id }) => id),
    }),
    make({
      name: 'segment',
      role: 'dimension',
      columns: [
        ownColumn('id', ({ id }: Segment) => id, { isKey: true }),
        ...documentColumns(formAt(schemas, 'segments', 'segments', 0), known, (value: Segment) => value, [
          'id',
          'when',
        ]),
      ],
      sources: () => firstOfEach(segments, ({ id }) => id),
    }),
    ofKind('metric'),
  ];
}

type Stage = NonNullable<Documents['success-map']['stages']>[number];
type Tag = NonNullable<Documents['vocabulary']['tags']>[number];
type Segment = NonNullable<Documents['segments']['segments']>[number];

interface Person {
  readonly team: string;
  readonly member: NonNullable<Documents['team']['members']>[number];
}

interface Listed<V> {
  readonly position: number;
  readonly value: V;
}

function* peopleOf({ model }: Making): Iterable<Person> {
  for (const { id, value } of model.all('team')) for (const member of value.members ?? []) yield { team: id, member };
}

function numbered<V>(values: readonly V[]): readonly Listed<V>[] {
  return values.map((value, index) => ({ position: index + 1, value }));
}

function* firstOfEach<S>(sources: Iterable<S>, idOf: (source: S) => string): Iterable<S> {
  const ids = new Set<string>();
  for (const source of sources) {
    const id = idOf(source);
    if (ids.has(id)) continue;
    ids.add(id);
    yield source;
  }
}
