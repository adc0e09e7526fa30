import type { Case, Client, Task } from '../../model/gen/types.gen.ts';
import type { CaseState } from '../../model/machines/case.ts';
import type { Item, Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';
import { caseStatus, workByCase } from '../common/case-status.ts';
import { goesOn } from '../common/goes-on.ts';

/** What there is of a client in the loop. */
export interface ClientWork {
  /** What the client said, by id. */
  readonly cases: readonly (Item<Case> & { readonly status: CaseState })[];
  /** Tasks that come from their cases, their playbooks or their promises, by id. */
  readonly tasks: readonly Item<Task>[];
}

const nothing: ClientWork = { cases: [], tasks: [] };

/** Tells what there is of a client in the loop: looked up once for all clients. */
export const clientWork = onceEach((model: Model): ((client: string) => ClientWork) => {
  const byClient = new Map<string, { cases: ClientWork['cases'][number][]; tasks: Item<Task>[] }>();
  const of = (client: string) => {
    const known = byClient.get(client) ?? { cases: [], tasks: [] };
    byClient.set(client, known);
    return known;
  };
  const clientOfCase = new Map<string, string>();
  const work = workByCase(model);
  for (const item of model.all('case')) {
    const { client } = item.value;
    if (client === undefined) continue;
    clientOfCase.set(item.id, client);
    of(client).cases.push({ ...item, status: caseStatus(item.value, work.get(item.id) ?? []) });
  }
  for (const task of model.all('task')) {
    const { origin, cases = [] } = task.value;
    const clients = new Set(cases.flatMap((id) => clientOfCase.get(id) ?? []));
    if (origin && 'client' in origin) clients.add(origin.client);
    for (const client of clients) of(client).tasks.push(task);
  }
  return (client) => byClient.get(client) ?? nothing;
});

/** When the client said something: what colleagues and figures say of them is not that. */
export function ownWords({ source, received, clarifications = [], answers = [] }: Case): readonly string[] {
  const isOwn = ['survey', 'interview', 'open_source', 'contact'].includes(source);
  return [
    ...(isOwn ? [received] : []),
    ...clarifications.flatMap(({ answered }) => answered ?? []),
    ...answers.flatMap(({ at, outcome }) => (outcome === 'satisfied' || outcome === 'not_satisfied' ? [at] : [])),
  ];
}

/** The playbooks of a client that still run: some step has no task that has ended, or lies ahead of a day. */
export function runningPlaybooks(
  model: Model,
  { id, value }: Item<Client>,
  day: string,
): readonly { readonly playbook: string; readonly started: string; readonly left: number }[] {
  const { tasks } = clientWork(model)(id);
  return (value.playbooks ?? []).flatMap(({ playbook, started, steps }) => {
    const left = steps
      ? steps.filter(({ task, due }) => (task === undefined ? due >= day : isOpen(model, task))).length
      : tasks.filter((task) => goesOn(task) && isOfPlaybook(task, playbook)).length;
    return left > 0 ? [{ playbook, started, left }] : [];
  });
}

function isOpen(model: Model, id: string): boolean {
  const task = model.get('task', id);
  return task !== undefined && goesOn(task);
}

function isOfPlaybook({ value: { origin } }: Item<Task>, playbook: string): boolean {
  return origin !== undefined && 'playbook' in origin && origin.playbook === playbook;
}
