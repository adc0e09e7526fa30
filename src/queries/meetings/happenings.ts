import { formatDate, parseDate } from '../../model/calendar/day.ts';
import type { HistoryEntry } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { once } from '../../once.ts';
import type { MonitorClock } from '../common/clock.ts';
import type { WorkStages } from './work-stages.ts';

/** Something that happened in the loop, as the records tell it. */
export interface Happening {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: 'received' | 'decided' | 'answered' | 'task' | 'idea' | 'checkin' | 'applied' | 'news';
  /** The record it happened to. */
  readonly record: HappeningRecord;
  /** The status that a task or idea moved to, the decision, the outcome of an answer. */
  readonly to: string | undefined;
  /** A task or idea that is new. */
  readonly first: boolean;
  readonly note: string | undefined;
}

export interface HappeningRecord {
  readonly id: string;
  /** Its title; of a case what was said, of news the name of the hand-off. */
  readonly title: string;
  readonly stages: readonly string[];
}

/** Everything that happened from a day on until now, the newest first. */
export function happenings(model: Model, clock: MonitorClock, stages: WorkStages, since: string): readonly Happening[] {
  const all: Happening[] = [];
  // By its date alone most of a long history is left aside; no offset moves a moment by more than a day.
  const early = formatDate((parseDate(since) ?? 0) - 1) ?? since;
  const from = clock.instant(since) ?? 0;
  const add = (
    moment: string,
    what: Happening['what'],
    record: () => HappeningRecord,
    to?: string,
    note?: string,
    first = false,
  ): void => {
    if (moment < early) return;
    const at = clock.instant(moment);
    if (at !== undefined && at >= from && at <= clock.now) all.push({ at, what, record: record(), to, first, note });
  };
  const moves = (what: 'task' | 'idea', record: () => HappeningRecord, history: readonly HistoryEntry[] = []): void => {
    history.forEach(({ at, to, note }, index) => {
      if (to !== undefined) add(at, what, record, to, note, index === 0);
    });
  };
  for (const { id, value } of model.all('case')) {
    const record = once(() => ({ id, title: value.text, stages: stages.ofCase(value) }));
    add(value.received, 'received', record);
    if (value.decision) add(value.decision.at, 'decided', record, value.decision.kind);
    for (const { at, outcome } of value.answers ?? []) add(at, 'answered', record, outcome);
  }
  for (const { id, value } of model.all('task')) {
    moves(
      'task',
      once(() => ({ id, title: value.title, stages: stages.ofTask(value) })),
      value.history,
    );
  }
  for (const { id, value } of model.all('idea')) {
    const record = once(() => ({ id, title: value.title, stages: stages.ofIdea(value) }));
    moves('idea', record, value.history);
    for (const { at, progress } of value.checkins ?? []) add(at, 'checkin', record, undefined, progress);
    if (value.applied) add(value.applied.at, 'applied', record);
  }
  for (const { id, value } of model.all('announcement')) {
    const handoff = model.get('handoff', value.handoff)?.value;
    const record = once(() => ({ id, title: handoff?.name ?? value.handoff, stages: handoff?.stages ?? [] }));
    add(value.published, 'news', record, undefined, value.react);
  }
  return all.sort((a, b) => b.at - a.at || (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0));
}
