import type { DocPath } from '../diagnostic.ts';
import { inNfc } from '../source/nfc.ts';
import type { SheetForm } from '../source/open-sheet.ts';
import type { Column } from '../source/sheet.ts';
import type { Zone } from './calendar/zone.ts';
import type { TimeFormat } from './import-time.ts';

/** Fields of a case that an import can fill. */
export const importFields = [
  'source',
  'received',
  'client',
  'employee',
  'origin.site',
  'origin.type',
  'origin.url',
  'sentiment',
  'score.metric',
  'score.value',
  'channel',
  'stage',
  'touchpoint',
  'text',
  'external.system',
  'external.id',
  'tags',
] as const;

export type ImportField = (typeof importFields)[number];

/** What the fields that hold ids refer to. */
export const fieldTargets: Readonly<Partial<Record<ImportField, string>>> = {
  client: 'client',
  employee: 'person',
  'score.metric': 'metric',
  channel: 'channel',
  stage: 'stage',
  touchpoint: 'touchpoint',
  tags: 'tag',
};

/** What another system says for a field: of ids it may have another Unicode form than files, which have them composed. */
export function textFor(field: ImportField, text: string): string {
  return fieldTargets[field] === undefined ? text : inNfc(text);
}

/** Something that the mapping file says, and where. */
export interface Placed<T> {
  readonly value: T;
  readonly path: DocPath;
}

/** What a cell has to say for its row to be read. Texts are `tableKey`. */
export interface RowTest {
  readonly column: Placed<Column>;
  readonly is?: ReadonlySet<string>;
  readonly not?: ReadonlySet<string>;
  readonly empty?: boolean;
}

/** How rows of another system become cases. */
export interface ImportMapping {
  /** Of `external.id` several columns together are the id. */
  readonly columns: ReadonlyMap<ImportField, readonly Placed<Column>[]>;
  /** No column has an id: what the mapped cells say is one. */
  readonly hasContentIds: boolean;
  /** Rows that do not pass all of these are left out. */
  readonly rowTests: readonly RowTest[];
  /** For every row that has nothing in the field's columns. */
  readonly constants: ReadonlyMap<ImportField, readonly Placed<string>[]>;
  /** For a field, our values for each of theirs (`tableKey`), `*` for any other; none: the field is left out. */
  readonly values: ReadonlyMap<ImportField, ReadonlyMap<string, readonly Placed<string>[]>>;
  readonly formats: readonly TimeFormat[];
  /** The zone of moments without an offset; the workspace's where none is given. */
  readonly zone: Zone | undefined;
  readonly form: SheetForm;
}

/** Values of other systems are compared composed, without the space around them and without regard to capitals. */
export function tableKey(value: string): string {
  return inNfc(value).replace(/\s+/gu, ' ').trim().toLowerCase();
}
