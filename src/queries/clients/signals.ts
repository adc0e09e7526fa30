import type { Client, Signal } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { peopleOf, personOf } from '../routing/assignee.ts';
import { fallsInto } from './client-segments.ts';
import { clientFacts, type SignalClock, signalClock } from './signal-facts.ts';
import { signalSpans } from './signal-spans.ts';
import { spanAt } from './spans.ts';

/** A signal that holds for a client. */
export interface HeldSignal {
  readonly client: Item<Client>;
  readonly signal: Signal;
  /** Into which segments the client falls. */
  readonly segments: readonly string[];
  /** The start of the unbroken span, in milliseconds. */
  readonly since: number;
  /** Whose turn it is; undefined where a team has no head. */
  readonly person: string | undefined;
}

/** The signals that hold at a moment, for clients who have not left by then: by client, then in the order of the file. */
export function heldSignals(model: Model, now: number, only?: ReadonlySet<string>): readonly HeldSignal[] {
  const signals = signalsOf(model);
  if (signals.length === 0) return [];
  const clock = signalClock(model);
  const people = peopleOf(model);
  const clients = only ? [...only].sort().flatMap((id) => model.get('client', id) ?? []) : model.all('client');
  return clients.flatMap((client): readonly HeldSignal[] => {
    if (leftAt(client.value, clock) <= now) return [];
    const segments = fallsInto(model, client);
    const wanted = signalsFor(segments, signals);
    if (wanted.length === 0) return [];
    const facts = clientFacts(model, client);
    return wanted.flatMap((signal): readonly HeldSignal[] => {
      const span = spanAt(signalSpans(facts, clock, signal), now);
      if (!span) return [];
      const person = signal.owner === 'manager' ? client.value.manager : personOf(signal.owner, people);
      return [{ client, signal, segments, since: span.from, person }];
    });
  });
}

/** The signals in use, in the order of the file. */
export function signalsOf(model: Model): readonly Signal[] {
  return (model.single('segments')?.value.signals ?? []).filter(({ retired }) => retired === undefined);
}

/** Those of these signals that are about clients in such segments. */
export function signalsFor(segments: readonly string[], signals: readonly Signal[]): readonly Signal[] {
  return signals.filter(
    ({ segments: about = [] }) => about.length === 0 || about.some((one) => segments.includes(one)),
  );
}

/** When a client left, or is looked after no more; infinite where that has not happened. */
export function leftAt({ churned, retired }: Client, { instant }: SignalClock): number {
  const left = churned?.at ?? retired;
  return left === undefined ? Number.POSITIVE_INFINITY : instant(left);
}
