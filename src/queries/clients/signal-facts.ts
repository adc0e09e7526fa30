import { addDuration, endOfDate } from '../../model/calendar/due-date.ts';
import { type Duration, parseDuration } from '../../model/calendar/duration.ts';
import type { Case, CaseAnswer, Client, Task } from '../../model/gen/types.gen.ts';
import { instantIn, workspaceZone } from '../../model/instants.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Item, Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';
import { enteredAt } from '../common/case-status.ts';
import { teamCalendars } from '../common/team-calendars.ts';
import { clientWork, ownWords } from './client-work.ts';
import { type PastStatus, statusesOf } from './past-status.ts';
import type { Span } from './spans.ts';

/** What signals look at of one client, at any moment up to now; tags, stages and the like are those of today. */
export interface ClientFacts {
  readonly cases: readonly PastCase[];
  readonly tasks: readonly PastTask[];
  readonly answers: readonly PastAnswer[];
  readonly promises: NonNullable<Client['promises']>;
  /** When the client said something, and from when on that is known. */
  readonly words: readonly Known[];
  readonly since: number | undefined;
  /** When the first of all this happened; infinite where nothing is known of the client. */
  readonly first: number;
}

/** What happened at a moment may be written down later: imported feedback is known from then on. */
interface Known {
  readonly at: number;
  readonly known: number;
}

export interface PastCase extends Known {
  readonly value: Case;
  statuses(): readonly PastStatus[];
}

export interface PastTask {
  readonly value: Task;
  readonly made: number;
  /** What it was, and when it was due. */
  readonly states: readonly (PastStatus & { readonly overdue: Span })[];
}

export interface PastAnswer {
  readonly at: number;
  readonly value: CaseAnswer;
}

/** Moments and durations of a workspace. */
export interface SignalClock {
  /** Never, where it is no moment. */
  instant(moment: string): number;
  /** The first moment after a day. */
  endOf(date: string): number;
  /** The moment so long after another; never, where it is out of reach. */
  after(from: number, duration: string): number;
}

const never = Number.POSITIVE_INFINITY;

export const signalClock = onceEach((model: Model): SignalClock => {
  const zone = workspaceZone(model.settings.timezone);
  const instant = instantIn(model.settings.timezone);
  const calendar = teamCalendars(model)(undefined);
  const durations = new Map<string, Duration | undefined>();
  return {
    instant: (moment) => instant(moment) ?? never,
    endOf: (date) => endOfDate(date, zone) ?? never,
    after(from, duration) {
      if (!durations.has(duration)) durations.set(duration, parseDuration(duration));
      const parsed = durations.get(duration);
      return (parsed && Number.isFinite(from) ? addDuration(calendar, from, parsed) : undefined) ?? never;
    },
  };
});

/** Gathers what signals look at of a client: each case, task and promise is looked at once. */
export function clientFacts(model: Model, { id, value }: Item<Client>): ClientFacts {
  const clock = signalClock(model);
  const { instant } = clock;
  const { cases, tasks } = clientWork(model)(id);
  const pastCases = cases.map((one): PastCase => {
    const at = instant(one.value.received);
    const known = Math.max(at, instant(enteredAt(one.value)));
    return { value: one.value, at, known, statuses: () => statusesOf(model, one, known, instant) };
  });
  const pastTasks = tasks.map((one) => pastTask(clock, one.value));
  const answers = cases.flatMap((one) =>
    (one.value.answers ?? []).map((answer): PastAnswer => ({ at: instant(answer.at), value: answer })),
  );
  const words = pastCases.flatMap((one) =>
    ownWords(one.value).map((moment): Known => {
      const at = instant(moment);
      return { at, known: Math.max(at, one.known) };
    }),
  );
  const since = value.since === undefined ? undefined : instant(value.since);
  const promises = value.promises ?? [];
  const moments = [
    ...(since === undefined ? [] : [since]),
    ...pastCases.map(({ known }) => known),
    ...pastTasks.map(({ made }) => made),
    ...promises.flatMap(({ due, kept, broken }) => [due, kept ?? due, broken?.at ?? due].map(instant)),
  ];
  const first = moments.reduce((least, moment) => Math.min(least, moment), never);
  return { cases: pastCases, tasks: pastTasks, answers, promises, words, since, first };
}

function pastTask({ instant, endOf }: SignalClock, value: Task): PastTask {
  const { history } = value;
  const states: PastTask['states'][number][] = [];
  let status = '';
  let due = value.due;
  for (const [index, entry] of history.entries()) {
    status = entry.to ?? status;
    due = entry.due ?? due;
    const next = history[index + 1];
    const [from, to] = [instant(entry.at), next ? instant(next.at) : never];
    const late = taskMachine.ended.some((one) => one === status) ? never : endOf(due);
    states.push({ status, from, to, overdue: { from: Math.max(from, late), to } });
  }
  return { value, made: states[0]?.from ?? never, states };
}
