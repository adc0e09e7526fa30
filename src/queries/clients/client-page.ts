import { msPerDay } from '../../model/calendar/day.ts';
import { isOverdue } from '../../model/calendar/due-date.ts';
import { localDate } from '../../model/calendar/moment.ts';
import type { Client, Grant } from '../../model/gen/types.gen.ts';
import { instantIn, workspaceZone } from '../../model/instants.ts';
import type { Item, Model } from '../../model/model.ts';
import { goesOn } from '../common/goes-on.ts';
import { nameOf } from '../common/names.ts';
import { type ClientSegments, segmentsByClient } from './client-segments.ts';
import { type ClientValue, clientValue } from './client-value.ts';
import { clientWork, ownWords } from './client-work.ts';
import { type HeldSignal, heldSignals } from './signals.ts';

/** What became of a promise: kept in time or late, broken, past its day, or still to be kept. */
type PromiseState = 'kept' | 'late' | 'broken' | 'overdue' | 'open';

/** All that who looks after a client has to know, on one page. */
export interface ClientPage {
  readonly client: Item<Client>;
  readonly segments: ClientSegments | undefined;
  readonly promises: readonly (NonNullable<Client['promises']>[number] & {
    readonly state: PromiseState;
    readonly taskStatus?: string;
  })[];
  readonly playbooks: readonly {
    readonly playbook: string;
    readonly name: string;
    readonly started: string;
    readonly version?: string;
    readonly steps: readonly {
      readonly step: string;
      readonly name: string;
      readonly due: string;
      readonly task?: string;
      readonly status?: string;
    }[];
  }[];
  readonly cases: readonly {
    readonly id: string;
    readonly status: string;
    readonly received: string;
    readonly text: string;
  }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly owner: string;
    readonly due: string;
    readonly late: boolean;
  }[];
  /** Marks of the client by metric, in order of time. */
  readonly scores: readonly {
    readonly metric: string;
    readonly name: string;
    readonly marks: readonly { readonly at: string; readonly value: number }[];
  }[];
  /** What the client is worth, where an attribute says so. */
  readonly value: ClientValue | undefined;
  /** What employees gave the client by the authority of their team, in order of time. */
  readonly granted: readonly (Grant & { readonly case: string })[];
  /** What says that the client may leave. */
  readonly signals: readonly HeldSignal[];
  /** The day of the client's last word, and whole days since; undefined where there was none. */
  readonly lastWord: { readonly on: string; readonly days: number } | undefined;
}

/** Gathers the page of a client as it is at a moment. */
export function clientPage(model: Model, client: Item<Client>, now: number): ClientPage {
  const zone = workspaceZone(model.settings.timezone);
  const read = instantIn(model.settings.timezone);
  const instant = (moment: string): number => read(moment) ?? Number.POSITIVE_INFINITY;
  const { cases, tasks } = clientWork(model)(client.id);
  const file = model.single('segments')?.value;
  const statusOf = (task: string | undefined): string | undefined =>
    task === undefined ? undefined : model.get('task', task)?.value.status;
  const scored = cases
    .flatMap(({ value: { score, received } }) => (score ? [{ ...score, at: received }] : []))
    .sort((a, b) => instant(a.at) - instant(b.at));
  const lastWord = cases
    .flatMap(({ value }) => ownWords(value).map(instant))
    .filter((word) => word <= now)
    .reduce((latest, word) => Math.max(latest, word), Number.NEGATIVE_INFINITY);
  return {
    client,
    segments: file && client.value.retired === undefined ? segmentsByClient(file)(client) : undefined,
    promises: (client.value.promises ?? []).map((promise) => {
      const taskStatus = statusOf(promise.task);
      return {
        ...promise,
        state: promiseState(promise, now, zone),
        ...(taskStatus === undefined ? {} : { taskStatus }),
      };
    }),
    playbooks: (client.value.playbooks ?? []).map(({ playbook, started, version, steps = [] }) => ({
      playbook,
      name: nameOf(model, 'playbook', playbook) ?? playbook,
      started,
      ...(version === undefined ? {} : { version }),
      steps: steps.map((step) => {
        const status = statusOf(step.task);
        const named = model.get('playbook', playbook)?.value.steps?.find(({ id }) => id === step.step);
        return { ...step, name: named?.name ?? step.step, ...(status === undefined ? {} : { status }) };
      }),
    })),
    cases: cases
      .filter(({ status }) => status !== 'closed')
      .map(({ id, status, value: { received, text } }) => ({ id, status, received, text })),
    tasks: tasks.filter(goesOn).map(({ id, value: { title, owner, due } }) => ({
      id,
      title,
      owner,
      due,
      late: isOverdue(due, now, zone),
    })),
    scores: [...new Set(scored.map(({ metric }) => metric))].map((metric) => ({
      metric,
      name: nameOf(model, 'metric', metric) ?? metric,
      marks: scored.filter((one) => one.metric === metric).map(({ at, value }) => ({ at, value })),
    })),
    value: clientValue(model, client.id),
    granted: cases
      .flatMap(({ id, value: { granted = [] } }) => granted.map((one) => ({ ...one, case: id })))
      .sort((a, b) => instant(a.at) - instant(b.at) || 0),
    signals: heldSignals(model, now, new Set([client.id])),
    lastWord:
      lastWord === Number.NEGATIVE_INFINITY
        ? undefined
        : { on: localDate(lastWord, zone) ?? '', days: Math.floor((now - lastWord) / msPerDay) },
  };
}

/** What became of a promise by a moment. */
function promiseState(
  { due, kept, broken }: NonNullable<Client['promises']>[number],
  now: number,
  zone: Parameters<typeof isOverdue>[2],
): PromiseState {
  if (broken) return 'broken';
  if (kept !== undefined) return kept > due ? 'late' : 'kept';
  return isOverdue(due, now, zone) ? 'overdue' : 'open';
}
