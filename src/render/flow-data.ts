import { type Flow, type Times, toldPercents } from '../queries/flow/flow.ts';

/** How work flows, as `flow --format json` gives it: hours are working hours, percentiles by nearest rank. */
export function flowData({ kind, states, untilFirst, untilLast, reopened, ageing, types, channels, weeks }: Flow) {
  return {
    of: kind,
    states: states.map(({ state, ...times }) => ({ state, ...timesData(times) })),
    cycle: { untilFirst: timesData(untilFirst), untilLast: timesData(untilLast), reopened },
    ageing,
    types,
    channels: channels.map(({ channel = null, cases, ...times }) => ({ channel, cases, ...timesData(times) })),
    weeks: weeks.map(({ week, count }) => ({ week: week.id, from: week.start, to: week.end, count })),
  };
}

function timesData({ n, hours }: Times) {
  return { n, hours: Object.fromEntries(toldPercents.map((percent, index) => [`p${percent}`, hours[index] ?? null])) };
}
