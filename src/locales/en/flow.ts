import { plural } from './words.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percent = (part: number, all: number): string => `${Math.round((100 * part) / all)} %`;

/** The words of `flow` and `forecast`. */
export const flow = {
  things: {
    task: (v: { count: number }) => plural(v.count, 'task', 'tasks'),
    idea: (v: { count: number }) => plural(v.count, 'idea', 'ideas'),
    case: (v: { count: number }) => plural(v.count, 'case', 'cases'),
  },
  number: (v: { value: number }) => number.format(v.value),
  hours: (v: { hours: number }) => `${number.format(v.hours)} h`,
  atMost: (v: { percent: number }) => `${v.percent} % at most`,
  time: 'Working hours',
  count: 'n',
  statesHeading: 'Where the time goes, in working hours (nearest rank; days off and nights do not count)',
  waits: 'in question: waiting for the CX team',
  untilFirst: 'until it was first finished',
  untilLast: 'until it was finished for good',
  state: 'State',
  ageingHeading: (v: { count: number; old: number }) =>
    `Not finished: ${v.count}${v.old > 0 ? `, ${v.old} of them older than 85 % of what was finished ever became (!)` : ''}`,
  ageing: { old: '', id: 'Id', title: 'What', person: 'Who', state: 'State', hours: 'Working hours' },
  typesHeading: 'Promised and kept, by type of task',
  types: { type: 'Type', promised: 'Promised', took: '85 % took at most', within: 'Within target' },
  within: (v: { within: number; n: number; low: number; high: number }) =>
    `${v.within} of ${v.n}: ${percent(v.within, v.n)} (${Math.round(v.low)}–${Math.round(v.high)} %)`,
  channelsHeading: 'Until the first answer, by the channel it came by',
  channels: { channel: 'Channel', cases: 'Cases', answered: 'Answered', none: '(none)' },
  weeksHeading: (v: { weeks: number; finished: number }) =>
    `Finished a week, the oldest first: ${v.finished} in ${plural(v.weeks, 'whole week', 'whole weeks')}`,
  nothing: 'Nothing has been finished or is under way.',
  more: (v: { count: number }) => `and ${v.count} more (--format csv has them all)`,
  forecastWhen: (v: { things: string }) => `When ${v.things} are likely to be finished`,
  forecastHowMany: (v: { things: string; date: string; weeks: number }) =>
    `How many ${v.things} are likely to be finished by ${v.date}, in ${plural(v.weeks, 'whole week', 'whole weeks')}`,
  kinds: { task: 'tasks', idea: 'ideas', case: 'cases' },
  byWeek: (v: { percent: number; weeks: number; date: string }) =>
    `${v.percent} %: within ${plural(v.weeks, 'week', 'weeks')}, by ${v.date}`,
  beyond: (v: { percent: number; weeks: number }) => `${v.percent} %: not within ${v.weeks} weeks`,
  atLeast: (v: { percent: number; count: number }) => `${v.percent} %: at least ${v.count}`,
  basis: (v: { weeks: number; finished: number }) =>
    `If every week is like one of the last ${plural(v.weeks, 'whole week', 'whole weeks')}, in which ${v.finished} were finished; exact, no dice.`,
};

/** Why there is no forecast. */
export const flowActions = {
  'forecast-no-past': (v: { weeks: number }) =>
    v.weeks === 0
      ? 'No whole week has passed since the first of them began: there is nothing to forecast from'
      : `Nothing was finished in the last ${plural(v.weeks, 'whole week', 'whole weeks')}: from that, nothing can be forecast`,
  'forecast-none-open': () => 'Nothing is open; say how many: cxmap forecast when 20',
  'forecast-too-many': (v: { most: number }) => `A forecast is of at most ${v.most} things`,
  'forecast-too-soon': (v: { date: string }) => `There is no whole week until ${v.date}`,
  'forecast-too-far': (v: { date: string; weeks: number }) =>
    `${v.date} is more than ${v.weeks} weeks away: nobody can say what is likely by then`,
};
