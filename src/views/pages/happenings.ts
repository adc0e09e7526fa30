import type { Model } from '../../model/model.ts';
import type { HistoryEntry } from '../../model/types.gen.ts';
import type { MonitorClock } from '../monitor/clock.ts';
import type { WorkStages } from './work-stages.ts';

/** Something that happened in the loop, as the records tell it. */
export interface Happening {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: 'received' | 'decided' | 'answered' | 'task' | 'idea' | 'checkin' | 'applied' | 'news';
  /** The record it happened to. */
  readonly id: string;
  /** Its title; of a case what was said, of news the name of the hand-off. */
  readonly title: string;
  /** The status that a task or idea moved to, the decision, the outcome of an answer. */
  readonly to?: string;
  /** A task or idea that is new. */
  readonly first: boolean;
  readonly note?: string;
  readonly stages: readonly string[];
}

/** Everything that happened until now, the newest first. */
export function happenings(model: Model, clock: MonitorClock, stages: WorkStages): readonly Happening[] {
  const all: Happening[] = [];
  const add = (at: string, event: Omit<Happening, 'at' | 'first'> & { readonly first?: boolean }): void => {
    const instant = clock.instant(at);
    if (instant !== undefined && instant <= clock.now) all.push({ first: false, ...event, at: instant });
  };
  const moves = (
    what: 'task' | 'idea',
    of: Pick<Happening, 'id' | 'title' | 'stages'>,
    history: readonly HistoryEntry[],
  ) => {
    history.forEach(({ at, to, note }, index) => {
      if (to !== undefined) add(at, { ...of, what, to, first: index === 0, ...(note === undefined ? {} : { note }) });
    });
  };
  for (const { id, value } of model.all('case')) {
    const of = { id, title: value.text, stages: stages.ofCase(value) };
    add(value.received, { ...of, what: 'received' });
    if (value.decision) add(value.decision.at, { ...of, what: 'decided', to: value.decision.kind });
    for (const { at, outcome } of value.answers ?? []) add(at, { ...of, what: 'answered', to: outcome });
  }
  for (const { id, value } of model.all('task')) {
    moves('task', { id, title: value.title, stages: stages.ofTask(value) }, value.history ?? []);
  }
  for (const { id, value } of model.all('idea')) {
    const of = { id, title: value.title, stages: stages.ofIdea(value) };
    moves('idea', of, value.history ?? []);
    for (const { at, progress } of value.checkins ?? []) add(at, { ...of, what: 'checkin', note: progress });
    if (value.applied) add(value.applied.at, { ...of, what: 'applied' });
  }
  for (const { id, value } of model.all('announcement')) {
    const handoff = model.get('handoff', value.handoff)?.value;
    const of = { id, title: handoff?.name ?? value.handoff, stages: handoff?.stages ?? [] };
    add(value.published, { ...of, what: 'news', note: value.react });
  }
  return all.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
