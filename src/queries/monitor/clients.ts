import { asMessage, type Message } from '../../diagnostic.ts';
import { isOverdue } from '../../model/calendar/due-date.ts';
import { localDate } from '../../model/calendar/moment.ts';
import type { Client } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { heldSignals } from '../clients/signals.ts';
import type { MonitorClock } from '../common/clock.ts';
import { goesOn, isOpenPromise } from '../common/goes-on.ts';
import type { WaitingThing } from './entry.ts';

/** Promises to clients that nobody has kept, clients who left and nobody knows why, and signals that one may leave. */
export function clientEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  const staying = model.all('client').filter(({ value }) => value.churned === undefined && value.retired === undefined);
  return [
    ...staying.flatMap((client) => openPromises(model, clock, client)),
    ...model.all('client').flatMap((client) => unexplained(clock, client)),
    ...signals(model, clock),
  ];
}

function entryOf(clock: MonitorClock, { id, value }: Item<Client>, person: string | undefined): WaitingThing {
  const team = clock.teamOf(person);
  return {
    list: 'promises',
    kind: 'client',
    id,
    title: value.name ?? id,
    ...(person === undefined ? {} : { person }),
    teams: team === undefined ? [] : [team],
    tags: [],
    late: false,
    notes: [],
  };
}

function openPromises(model: Model, clock: MonitorClock, client: Item<Client>): readonly WaitingThing[] {
  return (client.value.promises ?? []).filter(isOpenPromise).map(({ promise, due, owner, task }): WaitingThing => {
    const work = task === undefined ? undefined : model.get('task', task);
    const done: readonly Message[] =
      work && !goesOn(work) ? [asMessage('monitor/promise-done', { task: work.id })] : [];
    const words: Message = { key: 'monitor/promise', values: { promise } };
    return {
      ...entryOf(clock, client, owner),
      due,
      late: isOverdue(due, clock.now, clock.zone),
      part: promise,
      notes: [words, ...done],
    };
  });
}

/** Without an interview, unless they wanted none; or with one that nobody has drawn a cause from. */
function unexplained(clock: MonitorClock, client: Item<Client>): readonly WaitingThing[] {
  const { churned, manager } = client.value;
  if (!churned || churned.interview_refused !== undefined) return [];
  if (churned.interview !== undefined && churned.cause !== undefined) return [];
  const key = churned.interview === undefined ? 'monitor/churn-no-interview' : 'monitor/churn-no-cause';
  const note: Message = asMessage(key, { client: client.id });
  return [{ ...entryOf(clock, client, manager), list: 'churn-unexplained', since: churned.at, notes: [note] }];
}

/** Where a team has no head, it comes to the team. */
function signals(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  return heldSignals(model, clock.now).map(({ client, signal, since, person }): WaitingThing => {
    const entry = entryOf(clock, client, person);
    const [, team] = /^head-of:(.+)$/su.exec(signal.owner) ?? [];
    return {
      ...entry,
      list: 'signals',
      ...(team === undefined ? {} : { teams: [team] }),
      since: localDate(since, clock.zone) ?? clock.today,
      part: signal.id,
      notes: [asMessage('monitor/signal-held', { name: signal.name, react: signal.do })],
    };
  });
}
