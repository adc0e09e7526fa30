import type { Message } from '../../diagnostic.ts';

/** Every list, in the order in which they are shown. */
export const monitorLists = [
  'unaccepted',
  'due-soon',
  'overdue',
  'in-question',
  'untriaged',
  'unclear',
  'stale-ideas',
  'missed-checkins',
  'owed',
  'cancelled-unexplained',
  'unanswered',
  'unacknowledged',
  'news-due',
  'kpi',
] as const;

export type MonitorList = (typeof monitorLists)[number];

/** One thing that waits for somebody. */
export interface MonitorEntry {
  readonly list: MonitorList;
  readonly kind: 'task' | 'case' | 'idea' | 'announcement' | 'question' | 'handoff' | 'metric';
  readonly id: string;
  readonly title: string;
  /** Who has to do something about it. */
  readonly person?: string;
  /** Which teams it concerns. */
  readonly teams: readonly string[];
  readonly stage?: string;
  readonly tags: readonly string[];
  /** Since when it waits. */
  readonly since?: string;
  /** By when it has to happen. */
  readonly due?: string;
  /** Past its limit. */
  readonly late: boolean;
  /** What there is to say besides. */
  readonly notes: readonly Message[];
}

/** Those that are past their limit first, then what is due or waits longest, then by id. */
export function compareEntries(a: MonitorEntry, b: MonitorEntry): number {
  const when = (entry: MonitorEntry): string => entry.due ?? entry.since ?? '9999';
  if (a.late !== b.late) return a.late ? -1 : 1;
  return when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
