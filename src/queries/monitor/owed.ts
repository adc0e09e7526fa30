import { asMessage, type Message } from '../../diagnostic.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { type CaseWork, caseStatus, workByCase } from '../common/case-status.ts';
import type { MonitorClock } from './clock.ts';

/** Answers that are owed for one outcome to one client: all their cases of the same idea or task. */
export interface OwedAnswer {
  /** The client; the employee who had the idea; or none, where nobody knows who spoke. */
  readonly client?: string;
  readonly employee?: string;
  readonly cases: readonly Item<Case>[];
  /** What became of it. */
  readonly work: readonly CaseWork[];
  /** When the last of the work ended. */
  readonly since?: string;
  readonly late: boolean;
  /** The client may be named in public. */
  readonly mayBeNamed: boolean;
}

/** Every resolved case that is not closed, merged by client and by the idea or task that answers it; longest first. */
export function owedAnswers(model: Model, clock: MonitorClock): readonly OwedAnswer[] {
  const work = workByCase(model);
  const groups = new Map<string, { readonly cases: Item<Case>[]; readonly work: readonly CaseWork[] }>();
  for (const item of model.all('case')) {
    const works = work.get(item.id) ?? [];
    if (caseStatus(item.value, works) !== 'resolved') continue;
    const { client, employee } = item.value;
    const who = client ?? employee ?? item.id;
    const what = works.map(({ id }) => id).join(' ') || item.id;
    const key = JSON.stringify([who, what]);
    const group = groups.get(key);
    if (group) group.cases.push(item);
    else groups.set(key, { cases: [item], work: works });
  }
  return [...groups.values()]
    .map((group) => answerOf(model, clock, group.cases, group.work))
    .sort((a, b) => compare(a.since ?? '', b.since ?? '') || compare(a.cases[0]?.id ?? '', b.cases[0]?.id ?? ''));
}

function answerOf(
  model: Model,
  clock: MonitorClock,
  cases: readonly Item<Case>[],
  work: readonly CaseWork[],
): OwedAnswer {
  const { client, employee } = cases[0]?.value ?? {};
  const ends = [
    ...work.flatMap(({ kind, id }) => model.get(kind, id)?.value.history?.at(-1)?.at ?? []),
    ...cases.flatMap(({ value }) => value.decision?.at ?? []),
  ];
  const since = ends.sort((a, b) => (clock.instant(a) ?? 0) - (clock.instant(b) ?? 0)).at(-1);
  return {
    ...(client === undefined ? {} : { client }),
    ...(client === undefined && employee !== undefined ? { employee } : {}),
    cases,
    work,
    ...(since === undefined ? {} : { since }),
    late: clock.isOver(since, 'answer', model.settings.cxTeam),
    mayBeNamed: client !== undefined && model.get('client', client)?.value.publicity === 'allowed',
  };
}

/** What the reply can say was done, one sentence a task, idea or decision. */
export function outcomeNotes(model: Model, { cases, work }: OwedAnswer): readonly Message[] {
  const notes = work.map(({ kind, id, status }): Message => {
    const title = model.get(kind, id)?.value.title ?? id;
    const task = kind === 'task' ? model.get('task', id)?.value : undefined;
    const idea = kind === 'idea' ? model.get('idea', id)?.value : undefined;
    const result = task?.history?.at(-1)?.note ?? idea?.outcome?.results ?? idea?.rejection?.reason ?? '';
    const alternatives = (idea?.rejection?.alternatives ?? []).map((one) => model.get('idea', one)?.value.title ?? one);
    return asMessage(outcomeKey(kind, status), { title, result, alternatives });
  });
  if (notes.length > 0) return notes;
  const reason = cases[0]?.value.decision?.reason ?? '';
  return [{ key: 'monitor/outcome-none', values: { reason } }];
}

/** Work for which an answer is owed has ended, in one of these ways. */
function outcomeKey(kind: CaseWork['kind'], status: string) {
  if (kind === 'task') return `monitor/outcome-task-${status === 'completed' ? 'completed' : 'cancelled'}` as const;
  const end = status === 'implemented' || status === 'rejected' ? status : 'cancelled';
  return `monitor/outcome-idea-${end}` as const;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
