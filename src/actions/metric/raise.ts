import { asMessage, type Message } from '../../diagnostic.ts';
import { nextPeriod, type Period, periodOf } from '../../model/calendar/period.ts';
import { isWorkingDay, previousWorkingDay } from '../../model/calendar/working-day.ts';
import type { Metric } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { teamCalendars } from '../../queries/common/team-calendars.ts';
import { teamsOfPeople } from '../../queries/common/teams-of-people.ts';
import { mapMetrics } from '../../queries/metrics/map-metrics.ts';
import { taskOfMiss } from '../../queries/metrics/missed.ts';
import { type Act, checkReferences } from '../kit/checks.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { type Planned, refuse } from '../kit/planned.ts';
import { refuseUnknown } from '../kit/refuse-unknown.ts';
import { makeTask } from '../task/make.ts';

/** A target that is missed: what the title of its task tells. */
export interface Miss {
  readonly metric: Metric;
  readonly period: Period;
  readonly value: number;
  readonly target: number;
}

export interface MetricRaise extends Act {
  readonly metric: string;
  /** Undefined: as the metric says. */
  readonly type: string | undefined;
  readonly note: string | undefined;
  /** What the task is called. */
  readonly titleOf: (miss: Miss) => string;
  readonly random: () => number;
}

/**
 * Plans the task that a missed target becomes: for whoever answers for the metric, until the last working day of the
 * running period of its review. A period becomes one task, whatever came of that.
 */
export function planMetricRaise(model: Model, wanted: MetricRaise): Planned {
  const { by, at, note, random } = wanted;
  const found = model.get('metric', wanted.metric);
  if (!found) return refuseUnknown(model, 'metric', wanted.metric);
  const { id, value: metric } = found;
  const measured = [...mapMetrics(model).byStage.values()].flat().find((one) => one.id === id);
  const { latest, target, state } = measured ?? {};
  if (state !== 'missed' || !latest || target === undefined) {
    return refuse(asMessage('action/metric-not-missed', { metric: metric.name, state: state ?? 'empty' }));
  }
  const { period, value } = latest;
  const known = taskOfMiss(model, id, period.id);
  if (known) {
    const values = { id: known.id, title: known.value.title, metric: metric.name, period: period.id };
    return {
      ok: true,
      plan: {
        writes: [],
        record: known.id,
        summary: asMessage('action/metric-raised-already', values),
        commit: asMessage('action/metric-raised-already', values),
      },
    };
  }
  const type = wanted.type ?? metric.task_type;
  if (type === undefined) return refuse(asMessage('action/metric-no-type', { metric: id }));
  const { owner } = metric;
  const wrong: readonly Message[] = checkReferences(model, 'task', { type, owner, history: [{ by }] }, at);
  if (wrong.length > 0) return refuse(...wrong);
  const due = nextReview(model, metric, dayOfAct(model, at));
  if (due === undefined) return refuse({ key: 'action/no-due', values: { type, owner } });
  const title = wanted.titleOf({ metric, period, value, target });
  const origin = { metric: id, period: period.id };
  const made = makeTask(model, { title, type, owner, due, tags: [], note, by, at, random, origin }, []);
  if (!made.ok) return made;
  const values = { id: made.id, title, owner, due };
  return {
    ok: true,
    plan: {
      writes: [made.write],
      record: made.id,
      notes: made.notes,
      summary: asMessage('action/task-added', values),
      commit: asMessage('action/task-added-commit', values),
    },
  };
}

/** The last working day of the running period of a metric's review; where that is over, of the next one. */
function nextReview(model: Model, { owner, review }: Metric, today: string): string | undefined {
  const [team] = teamsOfPeople(model)(owner);
  const calendar = teamCalendars(model)(team);
  const running = periodOf(today, review);
  for (const period of [running, running && nextPeriod(running)]) {
    if (!period) continue;
    const day = isWorkingDay(calendar, period.end) ? period.end : previousWorkingDay(calendar, period.end);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}
