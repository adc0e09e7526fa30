import { parseDate } from '../../model/calendar/day.ts';
import { localDate, parseMoment } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { once } from '../../once.ts';
import { type Cell, type TableName, unknownMember } from './table.ts';

/** Which members the tables have, so that every key leads to a row; and how moments and dates are read. */
export interface Known {
  /** The table of what a field refers to, where there is one. */
  tableOf(refersTo: string | undefined): TableName | undefined;
  /** Whether a table has a row for members that nobody knows. */
  hasUnknown(table: TableName): boolean;
  /** The key that stands for an id: itself where the table has it, else that of the unknown member, or none. */
  keyIn(table: TableName, id: Cell | undefined): Cell;
  /** Milliseconds since 1970; null for what is no moment. */
  momentOf(value: unknown): number | null;
  /** The date of a moment or a date in the workspace’s zone; null for what is neither. */
  dateOf(value: unknown): string | null;
}

const dimensions = ['client', 'person', 'team', 'stage', 'touchpoint', 'tag', 'segment', 'metric'] as const;
const records = ['case', 'task', 'idea', 'announcement', 'question'] as const;

/** Records that are facts. */
export type ExportedRecord = (typeof records)[number];

/** What the tables of a model hold; records that are left out (`isIn`) are led to by no key. */
export function knownMembers(model: Model, isIn: (kind: ExportedRecord, id: string) => boolean): Known {
  const zone = workspaceZone(model.settings.timezone);
  const members = (table: (typeof dimensions)[number]) => new Set(memberIds(model, table));
  const ids = new Map(dimensions.map((table) => [table as TableName, once(() => members(table))]));
  const recordKinds = new Map(records.map((kind) => [kind as TableName, kind]));
  const momentOf = (value: unknown) => (typeof value === 'string' ? (parseMoment(value, zone) ?? null) : null);
  return {
    tableOf: (refersTo) => [...dimensions, ...records].find((table) => table === refersTo),
    hasUnknown: (table) => ids.has(table),
    keyIn(table, id) {
      const there = ids.get(table);
      if (there) return typeof id === 'string' && there().has(id) ? id : unknownMember;
      const kind = recordKinds.get(table);
      return typeof id === 'string' && kind && model.get(kind, id) && isIn(kind, id) ? id : null;
    },
    momentOf,
    dateOf(value) {
      if (typeof value !== 'string') return null;
      if (parseDate(value) !== undefined) return value;
      const moment = momentOf(value);
      return moment === null ? null : (localDate(moment, zone) ?? null);
    },
  };
}

function memberIds(model: Model, table: (typeof dimensions)[number]): readonly string[] {
  switch (table) {
    case 'client':
    case 'team':
    case 'touchpoint':
    case 'metric':
      return model.all(table).map(({ id }) => id);
    case 'person':
      return model.all('team').flatMap(({ value }) => (value.members ?? []).map(({ id }) => id));
    case 'stage':
      return (model.single('success-map')?.value.stages ?? []).map(({ id }) => id);
    case 'tag':
      return (model.single('vocabulary')?.value.tags ?? []).map(({ id }) => id);
    case 'segment':
      return (model.single('segments')?.value.segments ?? []).map(({ id }) => id);
  }
}
