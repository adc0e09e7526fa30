import type { Documents } from '../../model/gen/types.gen.ts';
import type { Item } from '../../model/model.ts';
import type { Form } from '../../model/schema-form.ts';
import { caseStatus, workByCase } from '../common/case-status.ts';
import { documentColumns, ownColumn, type ReadColumn } from './columns.ts';
import type { ExportedRecord } from './known.ts';
import { formAt, type Making } from './making.ts';
import { metricValueTable } from './metric-values.ts';
import type { Table } from './table.ts';

/** The tables of what happened, one row for each thing that did. */
export function factTables(making: Making): readonly Table[] {
  const { model, schemas, make } = making;
  const works = workByCase(model);
  const answers = () => partsOf(recordsOf(making, 'case'), (value) => value.answers);
  const status = ownColumn('status', ({ id, value }: Item<Documents['case']>) =>
    caseStatus(value, works.get(id) ?? []),
  );
  const record = <K extends ExportedRecord>(kind: K, more: readonly ReadColumn<Item<Documents[K]>>[] = []) =>
    make({
      name: kind,
      role: 'fact',
      columns: [...recordColumns(making, kind), ...more],
      sources: () => recordsOf(making, kind),
    });
  const moves = (kind: 'task' | 'idea') =>
    make({
      name: `${kind}_transition`,
      role: 'fact',
      columns: partColumns(making, kind, formAt(schemas, kind, 'history', 0)),
      sources: () => partsOf(recordsOf(making, kind), (value) => value.history),
    });
  return [
    record('case', [status]),
    make({
      name: 'case_answer',
      role: 'fact',
      columns: partColumns(making, 'case', formAt(schemas, 'case', 'answers', 0)),
      sources: answers,
    }),
    record('task'),
    moves('task'),
    record('idea'),
    moves('idea'),
    record('announcement'),
    record('question'),
    metricValueTable(making),
  ];
}

/** What ties cases to several tags, tasks and ideas. */
export function bridgeTables(making: Making): readonly Table[] {
  const { make, isIn, known } = making;
  const works = workByCase(making.model);
  const pairs = (to: 'tag' | 'task' | 'idea', of: (item: Item<Documents['case']>) => readonly unknown[]) =>
    make({
      name: `case_${to}`,
      role: 'bridge',
      columns: [
        ownColumn('case', ([id]: readonly [string, string]) => id, { isKey: true, to: 'case' }),
        ownColumn(to, ([, other]: readonly [string, string]) => other, { isKey: true, to }),
      ],
      *sources() {
        for (const item of recordsOf(making, 'case'))
          for (const other of new Set(of(item))) yield [item.id, String(other)] as const;
      },
    });
  const workOf =
    (kind: 'task' | 'idea') =>
    ({ id }: Item<unknown>) =>
      (works.get(id) ?? []).flatMap((work) => (work.kind === kind && isIn(kind, work.id) ? work.id : []));
  return [
    pairs('tag', ({ value }) => (value.tags ?? []).map((tag) => known.keyIn('tag', tag))),
    pairs('task', workOf('task')),
    pairs('idea', workOf('idea')),
  ];
}

function recordColumns<K extends ExportedRecord>(
  { schemas, known }: Making,
  kind: K,
): readonly ReadColumn<Item<Documents[K]>>[] {
  return [
    ownColumn('id', ({ id }) => id, { isKey: true }),
    ...documentColumns(formAt(schemas, kind), known, ({ value }: Item<Documents[K]>) => value),
  ];
}

function* recordsOf<K extends ExportedRecord>({ model, isIn }: Making, kind: K): Iterable<Item<Documents[K]>> {
  for (const item of model.all(kind)) if (isIn(kind, item.id)) yield item;
}

/** An entry of a list that a record has. */
interface Part {
  readonly of: string;
  readonly position: number;
  readonly value: unknown;
}

function* partsOf<V>(items: Iterable<Item<V>>, partsIn: (value: V) => readonly unknown[] | undefined): Iterable<Part> {
  for (const { id, value: record } of items)
    for (const [index, value] of (partsIn(record) ?? []).entries()) yield { of: id, position: index + 1, value };
}

function partColumns({ known }: Making, kind: ExportedRecord, form: Form | undefined): readonly ReadColumn<Part>[] {
  return [
    ownColumn(kind, ({ of }) => of, { isKey: true, to: kind }),
    ownColumn('position', ({ position }) => position, { isKey: true, type: 'integer' }),
    ...documentColumns(form, known, ({ value }: Part) => value),
  ];
}
