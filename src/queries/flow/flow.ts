import type { Calendar } from '../../model/calendar/calendar.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import { localDate } from '../../model/calendar/moment.ts';
import { workingTimeBetween } from '../../model/calendar/working-time.ts';
import type { Model } from '../../model/model.ts';
import { busiestFirst } from '../common/channel-order.ts';
import { type MonitorClock, monitorClock } from '../common/clock.ts';
import { nearestRank } from '../statistics/percentile.ts';
import { type Age, agesAmong } from './ages.ts';
import { endedStates, type FlowKind, type FlowThing, finishedState, flowThings } from './things.ts';
import { throughput, type WeekCount } from './throughput.ts';
import { amountOf, finishOf, hoursOf, hoursUntil, msPerHour } from './working-hours.ts';

/** Of which percentiles a time is told. */
export const toldPercents = [50, 70, 85, 95] as const;

/** Working hours that 50, 70, 85 and 95 of a hundred things took at most (nearest rank), and how many things there were. */
export interface Times {
  readonly n: number;
  readonly hours: readonly (number | undefined)[];
}

/** A thing that is not finished. */
export interface Ageing extends Age {
  readonly id: string;
  readonly title: string;
  readonly person?: string;
  readonly state: string;
}

/** What was promised for a type of task, and how long it took. */
export interface TypeTimes {
  readonly type: string;
  /** `5 working days`. */
  readonly target: string;
  readonly n: number;
  readonly within: number;
  /** What 85 of a hundred took at most, in the unit of the target. */
  readonly took: number;
}

/** How soon cases of a channel were first answered. */
export interface ChannelTimes extends Times {
  /** Undefined for cases that say none. */
  readonly channel: string | undefined;
  /** All its cases, answered or not; `n` are those answered. */
  readonly cases: number;
}

/** How work flows: where its time goes, how long it takes, how old what is open has become, and how much is finished a week. */
export interface Flow {
  readonly kind: FlowKind;
  /** In the order in which they are first met; those in which nobody has work with it are left out. */
  readonly states: readonly ({ readonly state: string } & Times)[];
  /** From the beginning until it was finished: for the first time, and for good where it was taken up again. */
  readonly untilFirst: Times;
  readonly untilLast: Times;
  readonly reopened: number;
  /** The oldest first. */
  readonly ageing: readonly Ageing[];
  readonly types: readonly TypeTimes[];
  /** Of cases only: the channel with the most of them first, what says none last. */
  readonly channels: readonly ChannelTimes[];
  readonly weeks: readonly WeekCount[];
}

/** Which things are looked at; what is not named does not choose. */
export interface FlowFilter {
  readonly types?: readonly string[];
  readonly teams?: readonly string[];
}

/** Reads how things of a kind have flowed until a moment (milliseconds since 1970). Linear in them. */
export function flowOf(model: Model, kind: FlowKind, now: number, filter: FlowFilter = {}): Flow {
  const clock = monitorClock(model, now);
  const things = chosenThings(model, kind, clock, filter);
  const finished = finishedState[kind];
  const done = things.flatMap((thing) => {
    const finish = finishOf(thing, finished);
    return finish ? [{ thing, finish }] : [];
  });
  const ages = agesAmong(things, kind, model, clock);
  return {
    kind,
    states: statesOf(things, now, model, clock).filter(({ state }) => !endedStates[kind].includes(state)),
    untilFirst: timesOf(done.map(({ thing, finish }) => hoursUntil(thing, finish.first, model, clock))),
    untilLast: timesOf(ages.finished),
    reopened: done.filter(({ finish }) => finish.last > finish.first).length,
    ageing: things
      .flatMap(({ id, title, person, open }): readonly Ageing[] => {
        const age = ages.of.get(id);
        return open === undefined || !age
          ? []
          : [{ id, title, ...(person !== undefined && { person }), state: open, ...age }];
      })
      .toSorted((one, other) => other.hours - one.hours || (one.id < other.id ? -1 : 1)),
    types: kind === 'task' ? typesOf(model, done, clock) : [],
    channels: kind === 'case' ? channelsOf(things, clock.calendarOf(model.settings.cxTeam)) : [],
    weeks: weeksOf(things, finished, clock),
  };
}

/** How many things of a kind were finished in each of the last weeks, and how many are not finished now. */
export function pastAndOpen(
  model: Model,
  kind: FlowKind,
  now: number,
  filter: FlowFilter = {},
): { readonly weeks: readonly WeekCount[]; readonly open: number } {
  const clock = monitorClock(model, now);
  const things = chosenThings(model, kind, clock, filter);
  return {
    weeks: weeksOf(things, finishedState[kind], clock),
    open: things.filter(({ open }) => open !== undefined).length,
  };
}

function chosenThings(
  model: Model,
  kind: FlowKind,
  clock: MonitorClock,
  { types, teams }: FlowFilter,
): readonly FlowThing[] {
  return flowThings(model, kind, clock).filter(
    ({ type, teams: own }) =>
      (types === undefined || (type !== undefined && types.includes(type))) &&
      (teams === undefined || own.some((team) => teams.includes(team))),
  );
}

function timesOf(hours: readonly number[]): Times {
  return { n: hours.length, hours: toldPercents.map((percent) => nearestRank(hours, percent)) };
}

/** Per thing, all the time that it spent in a state, however often it was there. */
function statesOf(things: readonly FlowThing[], now: number, model: Model, clock: MonitorClock): Flow['states'] {
  const byState = new Map<string, number[]>();
  for (const thing of things) {
    const own = new Map<string, number>();
    thing.spells.forEach((spell, index) => {
      if (index === thing.spells.length - 1 && thing.open === undefined) return;
      own.set(spell.state, (own.get(spell.state) ?? 0) + hoursOf(spell, now, model, clock));
    });
    for (const [state, hours] of own) {
      const all = byState.get(state) ?? [];
      all.push(hours);
      byState.set(state, all);
    }
  }
  return [...byState].map(([state, hours]) => ({ state, ...timesOf(hours) }));
}

type Done = { readonly thing: FlowThing; readonly finish: { readonly from: number; readonly last: number } };

function typesOf(model: Model, done: readonly Done[], clock: MonitorClock): readonly TypeTimes[] {
  return (model.single('vocabulary')?.value.task_types ?? []).flatMap(
    ({ id: type, target = '' }): readonly TypeTimes[] => {
      const duration = parseDuration(target);
      if (!duration) return [];
      const took = done
        .filter(({ thing }) => thing.type === type)
        .map(({ thing, finish }) =>
          amountOf({ from: finish.from, to: finish.last }, duration, clock.calendarOf(clock.teamOf(thing.person))),
        );
      const most = nearestRank(took, 85);
      if (most === undefined) return [];
      return [
        { type, target, n: took.length, within: took.filter((amount) => amount <= duration.amount).length, took: most },
      ];
    },
  );
}

/** How soon cases were first answered, in working time of the CX team, whose answers these are. */
function channelsOf(things: readonly FlowThing[], calendar: Calendar): readonly ChannelTimes[] {
  const byChannel = new Map<string | undefined, { cases: number; readonly hours: number[] }>();
  for (const { channel, answered, spells } of things) {
    const [first] = spells;
    if (!first) continue;
    const own = byChannel.get(channel) ?? { cases: 0, hours: [] };
    byChannel.set(channel, own);
    own.cases += 1;
    if (answered !== undefined) own.hours.push(workingTimeBetween(calendar, first.from, answered) / msPerHour);
  }
  const order = busiestFirst((channel) => byChannel.get(channel)?.cases ?? 0);
  return [...byChannel]
    .map(([channel, { cases, hours }]) => ({ channel, cases, ...timesOf(hours) }))
    .toSorted((one, other) => order(one.channel, other.channel));
}

function weeksOf(things: readonly FlowThing[], finished: string, { zone, today }: MonitorClock): readonly WeekCount[] {
  const dateOf = (moment: number | undefined): readonly string[] =>
    moment === undefined ? [] : [localDate(moment, zone) ?? ''];
  return throughput(
    things.flatMap((thing) => dateOf(finishOf(thing, finished)?.last)),
    things.flatMap(({ spells }) => dateOf(spells[0]?.from)),
    today,
  );
}
