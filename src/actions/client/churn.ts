import { asMessage, type Message } from '../../diagnostic.ts';
import type { Churn } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Item, Model } from '../../model/model.ts';
import { clientWork, runningPlaybooks } from '../../queries/clients/client-work.ts';
import { goesOn, isOpenPromise } from '../../queries/common/goes-on.ts';
import { labelOf, nameOf } from '../../queries/common/names.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkGiven, checkPeople, checkReferences, saidText } from '../kit/checks.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refusalIn, refuse } from '../kit/planned.ts';
import { openClient } from './open-client.ts';

export interface ClientChurn extends Act, Partial<Omit<Churn, 'at'>> {
  readonly client: string;
  /** When they left; undefined: as recorded, else on the day of the act. */
  readonly on: string | undefined;
}

/**
 * Plans that a client has left, and why; what is known later lies over what is recorded. Names what still goes on for
 * them: open tasks, running playbooks, open cases and promises that nobody has kept.
 */
export function planClientChurn(model: Model, { client, on, by, at, ...said }: ClientChurn): Planned {
  const opened = openClient(model, client);
  const named = [said.interview ?? [], said.warned_by ?? []].flat().map((one) => openRecord(model, 'case', one));
  if (!opened.ok) return refusalIn([opened, ...named]) ?? opened;
  const { item, text } = opened;
  const before = item.value.churned;
  const today = dayOfAct(model, at);
  const left = on ?? before?.at ?? today;
  const interview = said.interview === undefined ? undefined : caseOf(model, item.id, said.interview);
  const warned = (said.warned_by ?? []).map((one) => caseOf(model, item.id, one));
  const ids = warned.flatMap((one) => ('id' in one ? one.id : []));
  const given = {
    at: on ?? (before ? undefined : today),
    reason: saidText(said.reason)?.trim(),
    stated: said.stated,
    cause: said.cause,
    kind: said.kind,
    preventable: said.preventable,
    interview: interview && 'id' in interview ? interview.id : undefined,
    interview_refused: said.interview_refused,
    warned_by: ids.length > 0 ? [...new Set([...(before?.warned_by ?? []), ...ids])] : undefined,
  };
  const after = { ...before, ...known(given) };
  const instant = instantIn(model.settings.timezone);
  const [leftAt = 0, now = 0] = [instant(left), instant(at)];
  const wrong: readonly Message[] = [
    ...(after.reason === undefined && after.stated === undefined
      ? checkGiven({ id: item.id }, { stated: undefined })
      : []),
    ...checkReferences(model, 'client', { churned: known({ stated: given.stated, cause: given.cause }) }, left),
    ...checkPeople(model, at, [by]),
    ...[...(interview ? [interview] : []), ...warned].flatMap((one) => ('messages' in one ? one.messages : [])),
    ...(leftAt > now ? [asMessage('action/churn-later', { on: left, today })] : []),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const edits: readonly Edit[] = before
    ? Object.entries(known(given)).map(([field, value]): Edit => ({ op: 'set', path: ['churned', field], value }))
    : [{ op: 'set', path: ['churned'], value: { ...known(given) } }];
  const reason = after.stated ?? after.cause;
  const values = {
    client: labelOf(model, 'client', item.id),
    on: left,
    reason: after.reason ?? (reason === undefined ? '' : (nameOf(model, 'churn_reason', reason) ?? reason)),
  };
  return planEdit(item.path, text, edits, {
    record: item.id,
    summary: asMessage(before ? 'action/churn-completed' : 'action/churned', values),
    notes: [...stillOpen(model, item, today), ...missingStill(item.id, after)],
    commit: asMessage('action/churned-commit', values),
  });
}

function known<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A case of this client, by any part of its id. */
function caseOf(
  model: Model,
  client: string,
  given: string,
): { readonly id: string } | { readonly messages: readonly Message[] } {
  const opened = openRecord(model, 'case', given);
  if (!opened.ok) return { messages: opened.messages };
  const { id, value } = opened.item;
  return value.client === client ? { id } : { messages: [asMessage('action/case-of-another', { id, client })] };
}

function stillOpen(
  model: Model,
  client: Item<Parameters<typeof runningPlaybooks>[1]['value']>,
  today: string,
): readonly Message[] {
  const { tasks, cases } = clientWork(model)(client.id);
  const open = tasks.filter(goesOn).map(({ id, value: { title, owner } }) => `${id} ${title} (${owner})`);
  const running = runningPlaybooks(model, client, today).map(
    ({ playbook }) => nameOf(model, 'playbook', playbook) ?? playbook,
  );
  const waiting = cases.filter(({ status }) => status !== 'closed').map(({ id }) => id);
  const promised = (client.value.promises ?? []).filter(isOpenPromise).map(({ promise }) => promise);
  const told = (key: 'tasks' | 'playbooks' | 'cases' | 'promises', things: readonly string[]): readonly Message[] =>
    things.length > 0 ? [asMessage(`action/churn-open-${key}`, { things })] : [];
  return [
    ...told('tasks', open),
    ...told('playbooks', running),
    ...told('cases', waiting),
    ...told('promises', promised),
  ];
}

/** What nobody knows yet of why they left: an interview finds it, unless they want none. */
function missingStill(id: string, { interview, interview_refused, cause }: Partial<Churn>): readonly Message[] {
  if (interview === undefined && interview_refused === undefined)
    return [asMessage('action/churn-no-interview', { id })];
  return interview !== undefined && cause === undefined ? [asMessage('action/churn-no-cause', { id })] : [];
}
