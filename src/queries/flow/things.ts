import type { Case, Idea, Task } from '../../model/gen/types.gen.ts';
import { machines } from '../../model/machines/index.ts';
import type { Model } from '../../model/model.ts';
import { type CaseWork, caseStatus, enteredAt, workByCase } from '../common/case-status.ts';
import type { MonitorClock } from '../common/clock.ts';
import { routeOf } from '../common/idea-keepers.ts';

export const flowKinds = ['task', 'idea', 'case'] as const;

export type FlowKind = (typeof flowKinds)[number];

/** A stretch of a thing's life in one state: milliseconds since 1970, without an end where it is in that state still. */
export interface Spell {
  readonly state: string;
  readonly from: number;
  readonly to?: number;
  /** Who had it at its end; nobody in particular for a case. */
  readonly person?: string;
}

/** A task, an idea or a case as it went through its states. */
export interface FlowThing {
  readonly kind: FlowKind;
  readonly id: string;
  readonly title: string;
  /** The type of a task. */
  readonly type?: string;
  /** Who has it now, and whose it is. */
  readonly person?: string;
  readonly teams: readonly string[];
  /** The channel that a case came by, and when it was first answered, in milliseconds since 1970. */
  readonly channel?: string;
  readonly answered?: number;
  /** In the order of time; what cannot be read as a moment is left out. */
  readonly spells: readonly Spell[];
  /** The state that it is in, where that is no end. */
  readonly open?: string;
}

/** The state that counts as finished: what was cancelled, rejected or put off went another way. */
export const finishedState = { task: 'completed', idea: 'implemented', case: 'closed' } as const;

/** States in which nobody has work with a thing. */
export const endedStates: Readonly<Record<FlowKind, readonly string[]>> = {
  task: machines.task.ended,
  idea: [...machines.idea.ended, 'postponed'],
  case: ['closed'],
};

/** All things of a kind, as far as they had happened by the time of the clock. */
export function flowThings(model: Model, kind: FlowKind, clock: MonitorClock): readonly FlowThing[] {
  switch (kind) {
    case 'task':
      return model.all(kind).map(({ id, value }) => {
        const { title, type } = value;
        return thingOf({ kind, id, title, type }, historyPoints(value), clock);
      });
    case 'idea':
      return model.all(kind).map(({ id, value }) => {
        const { teams, person } = routeOf(model, clock, value);
        const head = { kind, id, title: value.title, teams, ...(person !== undefined && { person }) };
        return thingOf(head, historyPoints(value), clock);
      });
    case 'case': {
      const works = workByCase(model);
      return model.all(kind).map(({ id, value }) => {
        const points = casePoints(model, value, works.get(id) ?? [], clock);
        const { channel, answers = [] } = value;
        const answered = answers[0] && clock.instant(answers[0].at);
        return {
          ...thingOf({ kind, id, title: value.text }, points, clock),
          ...(channel !== undefined && { channel }),
          ...(answered !== undefined && answered <= clock.now && { answered }),
        };
      });
    }
  }
}

/** At a moment, a thing came into a state, or to somebody. */
interface Point {
  readonly at: string;
  readonly state?: string;
  readonly person?: string | undefined;
}

function thingOf(
  head: Pick<FlowThing, 'kind' | 'id' | 'title' | 'type' | 'person'> & { readonly teams?: readonly string[] },
  points: readonly Point[],
  { instant, now, teamOf }: MonitorClock,
): FlowThing {
  const spells: Spell[] = [];
  let current: { state: string; from: number } | undefined;
  let { person } = head;
  for (const point of points) {
    const at = instant(point.at);
    if (at === undefined || at > now) continue;
    if (point.state !== undefined && point.state !== current?.state) {
      if (current) spells.push({ ...current, to: Math.max(at, current.from), ...(person !== undefined && { person }) });
      current = { state: point.state, from: at };
    }
    person = point.person ?? person;
  }
  const last = current;
  const isOver = last !== undefined && endedStates[head.kind].includes(last.state);
  return {
    ...head,
    ...(person !== undefined && { person }),
    teams: head.teams ?? [teamOf(person) ?? []].flat(),
    spells: last ? [...spells, { ...last, ...(person !== undefined && { person }) }] : spells,
    ...(last && !isOver && { open: last.state }),
  };
}

function historyPoints({ history = [] }: Task | Idea): readonly Point[] {
  return history.map(({ at, to, owner }) => ({
    at,
    ...(to === undefined ? {} : { state: to }),
    person: owner,
  }));
}

/** The status of a case is derived, and so are the moments at which it changed: from what was asked, decided, done and answered. */
function casePoints(model: Model, value: Case, work: readonly CaseWork[], { instant }: MonitorClock): readonly Point[] {
  const { clarifications = [], decision, answers = [] } = value;
  const latest = (moments: readonly string[]): string | undefined =>
    moments.toSorted((one, other) => (instant(one) ?? 0) - (instant(other) ?? 0)).at(-1);
  const replies = clarifications.map(({ answered }) => answered);
  const lastReply = replies.every((answered) => answered !== undefined) ? latest(replies) : undefined;
  const ends = work.map(({ kind, id }) => endOf(model, kind, id));
  const lastEnd = ends.every((end) => end !== undefined) ? latest(ends) : undefined;
  const answer = answers.at(-1);
  const asked: readonly Point[] = [
    ...clarifications.map((one) => ({ at: one.asked, state: 'clarifying' })),
    ...(lastReply === undefined ? [] : [{ at: lastReply, state: 'new' }]),
  ];
  const decidedAt = decision && instant(decision.at);
  return [
    { at: enteredAt(value), state: 'new' },
    // What is asked after the decision changes nothing.
    ...asked.filter(({ at }) => decidedAt === undefined || (instant(at) ?? 0) <= decidedAt),
    ...(decision
      ? [{ at: decision.at, state: decision.kind === 'none' ? 'resolved' : 'triaged', person: decision.by }]
      : []),
    ...(decision && lastEnd !== undefined ? [{ at: lastEnd, state: 'resolved' }] : []),
    ...(answer && caseStatus(value, work) === 'closed' ? [{ at: answer.at, state: 'closed', person: answer.by }] : []),
  ];
}

/** When a task or an idea came to its end; undefined where it has not. */
function endOf(model: Model, kind: 'task' | 'idea', id: string): string | undefined {
  const { history = [], status = '' } = model.get(kind, id)?.value ?? {};
  if (!machines[kind].ended.includes(status)) return undefined;
  return history.findLast(({ to }) => to === status)?.at;
}
