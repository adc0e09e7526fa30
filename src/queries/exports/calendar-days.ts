import { compareText } from '../../diagnostic.ts';
import { formatDate, parseDate } from '../../model/calendar/day.ts';
import { periodOf } from '../../model/calendar/period.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { goesOn, isOpenPromise } from '../common/goes-on.ts';
import { keepersOf, routeOf } from '../common/idea-keepers.ts';
import { eventOf, untoldDays } from '../common/planned-events.ts';
import { groupMembers } from '../meetings/group-members.ts';
import { meetingsAround } from '../meetings/meetings.ts';
import { lastNewsDay } from '../monitor/news.ts';

/** A day that somebody wants to see in a calendar. */
export interface CalendarDate {
  readonly what: 'task' | 'milestone' | 'promise' | 'review' | 'event' | 'news' | 'meeting';
  /** The same for the same thing in every calendar, whatever its day. */
  readonly uid: string;
  readonly title: string;
  /** What it belongs to, as commands take it. */
  readonly of: string;
  readonly date: string;
  /** Of news: the day of the event that it is about. */
  readonly about?: string;
  /** Whose it is; nobody's where it concerns whole teams. */
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** How often its record has changed, and when it last did. */
  readonly changes: number;
  readonly changed?: string;
}

/**
 * What has a day and is not over: due dates of tasks, milestones of running projects, promises to clients, the end of the
 * period that a metric is reviewed in, planned events with the last day for news of them, and the next meetings of groups.
 */
export function calendarDates(model: Model, clock: MonitorClock): readonly CalendarDate[] {
  return [
    ...tasks(model, clock),
    ...milestones(model, clock),
    ...promises(model, clock),
    ...reviews(model, clock),
    ...events(model, clock),
    ...meetings(model, clock),
  ].sort((a, b) => compareText(a.date, b.date) || compareText(a.uid, b.uid));
}

function tasks(model: Model, clock: MonitorClock): readonly CalendarDate[] {
  return model.all('task').flatMap((task): readonly CalendarDate[] => {
    if (!goesOn(task)) return [];
    const { id } = task;
    const { title, owner, due, history } = task.value;
    const changed = history.at(-1)?.at;
    return [
      {
        what: 'task',
        uid: `task/${id}`,
        title,
        of: id,
        date: due,
        ...whose(clock, [owner]),
        changes: history.length - 1,
        ...(changed !== undefined && { changed }),
      },
    ];
  });
}

function milestones(model: Model, clock: MonitorClock): readonly CalendarDate[] {
  return model.all('idea').flatMap(({ id, value }) =>
    ['planned', 'in_progress'].includes(value.status)
      ? (value.project?.milestones ?? []).flatMap(({ name, due, done }): readonly CalendarDate[] => {
          if (due === undefined || done !== undefined) return [];
          const happened = [...(value.history ?? []), ...(value.checkins ?? [])].map(({ at }) => at);
          const changed = happened.toSorted((a, b) => (clock.instant(a) ?? 0) - (clock.instant(b) ?? 0)).at(-1);
          const { teams } = routeOf(model, clock, value);
          return [
            {
              what: 'milestone',
              uid: `idea/${id}/milestone/${encodeURIComponent(name)}`,
              title: name,
              of: id,
              date: due,
              people: keepersOf(model, value),
              teams,
              changes: happened.length - 1,
              ...(changed !== undefined && { changed }),
            },
          ];
        })
      : [],
  );
}

function promises(model: Model, clock: MonitorClock): readonly CalendarDate[] {
  return model.all('client').flatMap(({ id, value }) =>
    value.churned || value.retired !== undefined
      ? []
      : (value.promises ?? []).flatMap((one, index): readonly CalendarDate[] =>
          isOpenPromise(one)
            ? [
                {
                  what: 'promise',
                  uid: `client/${id}/promise/${index + 1}`,
                  title: one.promise,
                  of: `client/${id}`,
                  date: one.due,
                  ...whose(clock, [one.owner]),
                  changes: 0,
                },
              ]
            : [],
        ),
  );
}

function reviews(model: Model, clock: MonitorClock): readonly CalendarDate[] {
  return model.all('metric').flatMap(({ id, value: { name, owner, review, retired } }): readonly CalendarDate[] => {
    const period = periodOf(clock.today, review);
    if (!period || retired !== undefined) return [];
    return [
      {
        what: 'review',
        uid: `metric/${id}/${period.id}`,
        title: name,
        of: `metric/${id}`,
        date: period.end,
        ...whose(clock, [owner]),
        changes: 0,
      },
    ];
  });
}

function events(model: Model, clock: MonitorClock): readonly CalendarDate[] {
  const planned = model.single('vocabulary')?.value.events ?? [];
  const told = model.all('handoff').filter(({ value }) => value.retired === undefined);
  const days = planned.flatMap((event) =>
    event.retired === undefined
      ? (event.planned ?? [])
          .filter((date) => date >= clock.today)
          .map((date): CalendarDate => {
            const concerned = told.filter(({ value }) => eventOf(value) === event.id);
            const teams = [...new Set(concerned.flatMap(({ value }) => [value.from, ...value.to]))];
            return {
              what: 'event',
              uid: `event/${event.id}/${date}`,
              title: event.name,
              of: event.id,
              date,
              people: [],
              teams,
              changes: 0,
            };
          })
      : [],
  );
  const news = told.flatMap((handoff) =>
    untoldDays(model, handoff, clock.today).flatMap((about): readonly CalendarDate[] => {
      const { name, from, responsible } = handoff.value;
      const date = lastNewsDay(clock, handoff, about);
      if (date === undefined) return [];
      return [
        {
          what: 'news',
          uid: `handoff/${handoff.id}/${about}`,
          title: name,
          of: `handoff/${handoff.id}`,
          date,
          about,
          people: [responsible],
          teams: [from],
          changes: 0,
        },
      ];
    }),
  );
  return [...days, ...news];
}

function meetings(model: Model, clock: MonitorClock): readonly CalendarDate[] {
  const membersOf = groupMembers(model);
  return model.all('group').flatMap(({ id, value }) => {
    const around =
      value.retired === undefined ? meetingsAround(value, clock.calendarOf(undefined), clock.today) : undefined;
    return [around?.next ?? [], around?.following ?? []].flat().map((date): CalendarDate => {
      const coming = membersOf(value, date).filter((member) => member.is !== 'left');
      const people = coming.flatMap((member) =>
        member.is === 'away' ? [member.id, member.standIn ?? []].flat() : member.id,
      );
      return {
        what: 'meeting',
        uid: `group/${id}/${date}`,
        title: value.name,
        of: `group/${id}`,
        date,
        people,
        teams: [...new Set(coming.flatMap(({ team }) => team ?? []))],
        changes: 0,
      };
    });
  });
}

/** Those that concern one of some people or teams; what is nobody's concerns everybody of its teams. */
export function datesFor(
  dates: readonly CalendarDate[],
  clock: MonitorClock,
  people: readonly string[],
  teams: readonly string[],
): readonly CalendarDate[] {
  if (people.length + teams.length === 0) return dates;
  const own = new Set(people.flatMap((person) => clock.teamOf(person) ?? []));
  return dates.filter(
    (date) =>
      date.people.some((person) => people.includes(person)) ||
      date.teams.some((team) => teams.includes(team)) ||
      (date.people.length === 0 && date.teams.some((team) => own.has(team))),
  );
}

/** The day after: where an event of a whole day ends. */
export function dayAfter(date: string): string {
  const day = parseDate(date);
  return (day === undefined ? undefined : formatDate(day + 1)) ?? date;
}

function whose(clock: MonitorClock, people: readonly string[]) {
  return { people, teams: [...new Set(people.flatMap((person) => clock.teamOf(person) ?? []))] };
}
