/** What the values of a column are. */
export type ColumnType = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'moment';

/** Facts at one grain, what they are looked at by, and what ties facts to several of the latter. */
export type TableRole = 'fact' | 'dimension' | 'bridge';

export const tableNames = [
  'case',
  'case_answer',
  'task',
  'task_transition',
  'idea',
  'idea_transition',
  'announcement',
  'question',
  'metric_value',
  'client',
  'person',
  'team',
  'stage',
  'touchpoint',
  'tag',
  'segment',
  'metric',
  'case_tag',
  'case_task',
  'case_idea',
  'date',
  'date_calendar',
] as const;

export type TableName = (typeof tableNames)[number];

/** A value: a date as `2026-11-22`, a moment in milliseconds since 1970. */
export type Cell = string | number | boolean | null;

export type Row = readonly Cell[];

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly isNullable: boolean;
  /** It tells rows apart, with the other keys. */
  readonly isKey: boolean;
  /** The table whose key it holds. */
  readonly to: TableName | undefined;
  /** What people wrote, and clients among them: there only where texts are wanted. */
  readonly isFreeText: boolean;
  /** A text of any form: a spreadsheet might take it for a formula. */
  readonly isAnyText: boolean;
  /** What the schema of its field says of it; of other columns, the catalogue. */
  readonly meaning: string | undefined;
  /** Of the date of a moment: the column of that. */
  readonly dateOf: string | undefined;
}

/** A table of the star. Its rows are made one by one as they are asked for. */
export interface Table {
  readonly name: TableName;
  readonly role: TableRole;
  readonly columns: readonly Column[];
  rows(): Iterable<Row>;
}

/** What stands in the place of a member that nobody knows, so that no join drops a row. */
export const unknownMember = '-';
