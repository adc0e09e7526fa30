import { formatDate, parseDate } from '../../model/calendar/day.ts';
import { localDate } from '../../model/calendar/moment.ts';
import type { Signal } from '../../model/gen/types.gen.ts';
import { workspaceZone } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import type { Interval } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/share.ts';
import { fallsInto } from './client-segments.ts';
import { clientFacts, signalClock } from './signal-facts.ts';
import { signalSpans } from './signal-spans.ts';
import { leftAt, signalsFor, signalsOf } from './signals.ts';
import { countBelow, spanAt } from './spans.ts';

/** How often something held, of how many. */
export interface Held {
  readonly held: number;
  readonly of: number;
  /** Wilson, in percent; undefined where there is nobody. */
  readonly interval: Interval | undefined;
}

/** How a signal stood so many days before clients left, and at the same dates for those who had not left then. */
export interface BacktestRow {
  readonly signal: Signal;
  readonly days: number;
  readonly left: Held;
  readonly stayed: Held;
}

/** How many days before a churn is looked. */
const daysBefore = [90, 60, 30] as const;

/**
 * Looks back, for all clients or those of a segment: which signals held by the end of the day 90, 60 and 30 days before each churn, and how often on the same
 * dates for clients who had not left then. Attributes, segments, tags and stages are those of today. A client who was none
 * yet (`since`) is not counted, and nobody left after `now`. Each client is looked at once, whatever the number of churns.
 */
export function backtestSignals(
  model: Model,
  now: number,
  { signal: oneSignal, segment }: { readonly signal?: string | undefined; readonly segment?: string | undefined } = {},
): { readonly churns: number; readonly rows: readonly BacktestRow[] } {
  const clock = signalClock(model);
  const zone = workspaceZone(model.settings.timezone);
  /** The last moment of the day so many days before a moment. */
  const daysEarlier = (moment: number, days: number): number => {
    const day = parseDate(localDate(moment, zone) ?? '');
    return clock.endOf((day === undefined ? undefined : formatDate(day - days)) ?? '') - 1;
  };
  const clients = model
    .all('client')
    .map((client) => ({ client, segments: fallsInto(model, client) }))
    .filter(({ segments }) => segment === undefined || segments.includes(segment));
  const churns = clients
    .flatMap(({ client }) => (client.value.churned ? [clock.instant(client.value.churned.at)] : []))
    .filter((left) => left <= now);
  const dates = daysBefore.map((days) =>
    churns.map((left) => daysEarlier(left, days)).sort((one, other) => one - other),
  );
  const counts = new Map(
    signalsOf(model)
      .filter(({ id }) => oneSignal === undefined || id === oneSignal)
      .map((signal) => [signal, daysBefore.map(() => ({ left: [0, 0], stayed: [0, 0] }))] as const),
  );
  for (const { client, segments } of clients) {
    const facts = clientFacts(model, client);
    const end = leftAt(client.value, clock);
    const from = facts.since ?? Number.NEGATIVE_INFINITY;
    const churnedAt = client.value.churned && clock.instant(client.value.churned.at);
    for (const signal of signalsFor(segments, [...counts.keys()])) {
      const spans = signalSpans(facts, clock, signal);
      for (const [index, days] of daysBefore.entries()) {
        const count = counts.get(signal)?.[index];
        const at = dates[index] ?? [];
        if (!count) continue;
        const own = churnedAt !== undefined && churnedAt <= now ? daysEarlier(churnedAt, days) : undefined;
        const isOwn = own !== undefined && own >= from && own < end;
        const holdsThen = isOwn && spanAt(spans, own) !== undefined;
        add(count.left, holdsThen ? 1 : 0, isOwn ? 1 : 0);
        const held = spans.reduce((sum, one) => sum + between(at, Math.max(one.from, from), Math.min(one.to, end)), 0);
        // The dates of others: its own is among them.
        add(count.stayed, held - (holdsThen ? 1 : 0), between(at, from, end) - (isOwn ? 1 : 0));
      }
    }
  }
  const rows = [...counts].flatMap(([signal, rows]) =>
    daysBefore.map((days, index): BacktestRow => {
      const { left = [], stayed = [] } = rows[index] ?? {};
      return { signal, days, left: heldOf(left), stayed: heldOf(stayed) };
    }),
  );
  return { churns: churns.length, rows };
}

function add(count: number[], held: number, of: number): void {
  count[0] = (count[0] ?? 0) + held;
  count[1] = (count[1] ?? 0) + of;
}

function heldOf([held = 0, of = 0]: readonly number[]): Held {
  return { held, of, interval: of > 0 ? wilsonInterval(held, of) : undefined };
}

/** How many of these, in ascending order, are not before one moment and before another. */
function between(ascending: readonly number[], from: number, to: number): number {
  return from < to ? countBelow(ascending, to) - countBelow(ascending, from) : 0;
}
