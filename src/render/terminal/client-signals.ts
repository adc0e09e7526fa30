import type { Phrases } from '../../locales/phrases.ts';
import { parseDate } from '../../model/calendar/day.ts';
import { localDate } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import type { BacktestRow, Held } from '../../queries/clients/signal-backtest.ts';
import type { HeldSignal } from '../../queries/clients/signals.ts';
import { nameOf } from '../../queries/common/names.ts';
import { plainLine } from '../text.ts';
import { terminalText } from '../text-terminal.ts';

/** A signal that holds, as `client signals --format json` gives it. */
export function signalData(held: HeldSignal, model: Model, now: number): object {
  const { client, signal, segments, person } = held;
  return {
    client: client.id,
    segments,
    signal: signal.id,
    name: signal.name,
    ...sinceOf(held, model, now),
    person: person ?? null,
    do: signal.do,
  };
}

/** The headings of `signalRow`. */
export function signalColumns({ clients: { signals } }: Phrases): readonly string[] {
  const { client, signal, since, person, react } = signals.columns;
  return [client, signal, since, person, react];
}

/** A signal that holds as the cells of a table. */
export function signalRow(held: HeldSignal, model: Model, now: number, { clients }: Phrases): readonly string[] {
  const { client, signal, person } = held;
  const { name = client.id } = client.value;
  const { since, days } = sinceOf(held, model, now);
  return [
    name === client.id ? name : `${name} (${client.id})`,
    signal.name,
    clients.signals.since({ on: since, days }),
    person === undefined ? '' : (nameOf(model, 'person', person) ?? person),
    signal.do,
  ].map((cell) => terminalText(plainLine(cell)));
}

/** The day since when a signal holds, and how many days that is ago. */
export function sinceOf(
  { since }: HeldSignal,
  { settings }: Model,
  now: number,
): { readonly since: string; readonly days: number } {
  const zone = workspaceZone(settings.timezone);
  const [on = '', today = ''] = [localDate(since, zone), localDate(now, zone)];
  return { since: on, days: (parseDate(today) ?? 0) - (parseDate(on) ?? 0) };
}

/** A row of the backtest, as `--format json` gives it: counts, shares and Wilson intervals in percent. */
export function backtestData({ signal, days, left, stayed }: BacktestRow): object {
  const data = ({ held, of, interval }: Held): object => ({
    held,
    of,
    share: of > 0 ? (100 * held) / of : null,
    interval: interval ?? null,
  });
  return { signal: signal.id, name: signal.name, days, left: data(left), stayed: data(stayed) };
}

/** The headings of `backtestRow`. */
export function backtestColumns({ clients: { signals } }: Phrases): readonly string[] {
  const { signal, days, left, stayed } = signals.backtest;
  return [signal, days, left, stayed];
}

/** A row of the backtest as the cells of a table. */
export function backtestRow(
  { signal, days, left, stayed }: BacktestRow,
  { clients, views }: Phrases,
): readonly string[] {
  const whole = (value: number): string => views.number(Math.round(value));
  const told = ({ held, of, interval }: Held): string =>
    interval === undefined
      ? clients.signals.nobody
      : clients.signals.share({
          held,
          of,
          share: whole((100 * held) / of),
          low: whole(interval.low),
          high: whole(interval.high),
        });
  return [signal.name, String(days), told(left), told(stayed)].map((cell) => terminalText(plainLine(cell)));
}
