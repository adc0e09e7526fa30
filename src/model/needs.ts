import type { DocPath } from '../diagnostic.ts';
import type { Idea, Project } from './gen/types.gen.ts';
import type { Need } from './machines/machine.ts';

/** What a move is judged by: the parts of a task or idea that transitions ask for. */
export type LifecycleRecord = Pick<
  Partial<Idea>,
  'cases' | 'author' | 'route' | 'project' | 'postponement' | 'rejection' | 'outcome' | 'cancellation' | 'volunteers'
> & { readonly owner?: string; readonly due?: string };

/** One entry of a task's or an idea's history. */
export interface LifeEntry {
  readonly at: string;
  readonly by: string;
  readonly to?: string;
  readonly from?: string;
  readonly note?: string;
  readonly owner?: string;
  readonly due?: string;
}

export interface MoveContext {
  /** The record as it is (or, for a planned move, as it will be). */
  readonly record: LifecycleRecord;
  /** The history entry that makes the move. */
  readonly entry: LifeEntry;
  /** The owner before the move, where the history tells it. */
  readonly ownerBefore?: string | undefined;
}

/** The fields a need still lacks, as paths from the record's root; empty when it is met. A note is `['note']`. */
export function missingFor(need: Need, context: MoveContext): readonly DocPath[] {
  const { record, entry } = context;
  switch (need) {
    case 'note':
      return isBlank(entry.note) ? [['note']] : [];
    case 'new-owner':
      return isBlank(entry.owner) || entry.owner === context.ownerBefore ? [['owner']] : [];
    case 'owner':
      return isBlank(entry.owner) && isBlank(record.owner) ? [['owner']] : [];
    case 'due':
      return isBlank(entry.due) && isBlank(record.due) ? [['due']] : [];
    case 'case-or-author':
      return isEmpty(record.cases) && isBlank(record.author) && !isMerged(record) ? [['cases']] : [];
    case 'route':
      return record.route ? [] : [['route']];
    case 'project':
      return missingOfProject(record.project);
    case 'postponement':
      return missingOf('postponement', record.postponement, ['reason', 'approved_by']);
    case 'rejection':
      return missingOf('rejection', record.rejection, ['reason', 'alternatives']);
    case 'outcome':
      return missingOf('outcome', record.outcome, ['at', 'results']);
    case 'cancellation':
      return missingOf('cancellation', record.cancellation, ['reason', 'alternatives']);
    case 'volunteers':
      return isContest(record) && !record.volunteers?.some((volunteer) => !isBlank(volunteer.approved_by))
        ? [['volunteers']]
        : [];
  }
}

/** Its cases went over to another idea, which it names as its alternative. */
function isMerged({ rejection, cancellation }: LifecycleRecord): boolean {
  const named = [rejection?.alternatives ?? [], cancellation?.alternatives ?? []].flat(2);
  return named.some((alternative) => /^I-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/.test(alternative));
}

function isContest(record: LifecycleRecord): boolean {
  return record.route !== undefined && 'contest' in record.route && record.route.contest === true;
}

/** Dates, goal, scope, a deliverable, a milestone, work that is owned, and a plan for each risk. */
function missingOfProject(project: Project | undefined): readonly DocPath[] {
  const root = missingOf('project', project, ['start', 'end', 'goal', 'scope', 'deliverables', 'milestones', 'work']);
  const work = (project?.work ?? []).flatMap((item, index): DocPath[] =>
    isBlank(item.owner) ? [['project', 'work', index, 'owner']] : [],
  );
  const risks = (project?.risks ?? []).flatMap((risk, index): DocPath[] =>
    isBlank(risk.plan) ? [['project', 'risks', index, 'plan']] : [],
  );
  return [...root, ...work, ...risks];
}

function missingOf(part: string, value: object | undefined, fields: readonly string[]): readonly DocPath[] {
  const given = new Map(Object.entries(value ?? {}));
  return fields.filter((field) => isBlank(given.get(field))).map((field) => [part, field]);
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function isEmpty(list: readonly unknown[] | undefined): boolean {
  return !list || list.length === 0;
}
