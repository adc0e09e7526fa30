import type { Message } from '../../diagnostic.ts';
import type { Age } from '../flow/ages.ts';

/** Every list, in the order in which they are shown. */
export const monitorLists = [
  'unaccepted',
  'accepted',
  'due-soon',
  'overdue',
  'escalated',
  'in-question',
  'untriaged',
  'unclear',
  'stale-ideas',
  'missed-checkins',
  'owed',
  'cancelled-unexplained',
  'unanswered',
  'unpublished',
  'unacknowledged',
  'articles',
  'news-due',
  'kpi',
  'kpi-without-task',
  'training',
  'promises',
  'churn-unexplained',
  'signals',
] as const;

export type MonitorList = (typeof monitorLists)[number];

/** One thing that waits for somebody; whose turn it is, `addressees.ts` says. */
export interface WaitingThing {
  readonly list: MonitorList;
  readonly kind: 'task' | 'case' | 'idea' | 'announcement' | 'question' | 'handoff' | 'metric' | 'person' | 'client';
  readonly id: string;
  readonly title: string;
  /** Whose it is by the files: the owner, the responsible, the client's manager. */
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
  /** Of a task, an idea or a case that is not finished: how old it has become. */
  readonly age?: Age;
  /** The day of the planned event that it is about: one hand-off has a thing for each. */
  readonly event?: string;
  /** The address of the article that it is about: a piece of news has a thing for each. */
  readonly article?: string;
  /** Which of several things of one id it is: a person’s training has a topic, a client may show several signals. */
  readonly part?: string;
  /** What there is to say besides. */
  readonly notes: readonly Message[];
}

/** One thing that waits, and for whom. */
export interface MonitorEntry extends WaitingThing {
  /** Who has to do something about it now: whose turn it is, or their deputies; none where that ends at nobody. */
  readonly people: readonly string[];
  /** Whose turn it would be, where others act for them. */
  readonly insteadOf?: readonly string[];
}

/** Those that are past their limit first, then what is due or waits longest, then by id. */
export function compareEntries(a: WaitingThing, b: WaitingThing): number {
  const when = (entry: WaitingThing): string => entry.due ?? entry.since ?? '9999';
  if (a.late !== b.late) return a.late ? -1 : 1;
  return when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
