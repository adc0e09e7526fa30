import { asMessage, type Message } from '../../diagnostic.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { type CaseWork, caseStatus, workByCase } from '../common/case-status.ts';
import type { MonitorClock } from '../common/clock.ts';

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

/**
 * What a letter may say of the outcome. To a client only what is meant for them: the public reason of the case or of what
 * answers it, else in general terms how it ended; titles, results and reasons are written for colleagues, and only a
 * colleague reads them. No words for a duplicate: that client is answered with the other case.
 */
export function letterNotes(model: Model, answer: OwedAnswer): readonly Message[] {
  const { cases, work, employee } = answer;
  if (duplicateOf(model, answer) !== undefined) return [];
  if (employee !== undefined) return outcomeNotes(model, answer);
  const said = [
    ...cases.map(({ value }) => value.public_reason),
    ...work.map(({ kind, id }) => (kind === 'idea' ? model.get('idea', id)?.value.public_reason : undefined)),
  ].filter((text) => text !== undefined);
  if (said.length > 0) return [...new Set(said)].map((reason) => asMessage('monitor/public-reason', { reason }));
  if (isPraise(answer)) return [asMessage('monitor/public-praise', {})];
  const ends = work.map(({ status }) => (status === 'completed' || status === 'implemented' ? 'done' : 'not-done'));
  const keys = ends.length === 0 ? ['looked-into' as const] : [...new Set(ends)].sort();
  return keys.map((key) => asMessage(`monitor/public-${key}`, {}));
}

/** What stages have to say at the end of a letter about their feedback, in words for clients; each once. */
export function closingNotes(model: Model, { cases, employee }: OwedAnswer): readonly string[] {
  if (employee !== undefined) return [];
  const stages = new Map((model.single('success-map')?.value.stages ?? []).map((stage) => [stage.id, stage]));
  const notes = cases.flatMap(({ value: { stage, touchpoint } }) => {
    const of = stage ?? (touchpoint === undefined ? undefined : model.get('touchpoint', touchpoint)?.value.stage);
    return (of === undefined ? undefined : stages.get(of)?.closing_note) ?? [];
  });
  return [...new Set(notes)];
}

/** Kind words from which nothing follows: they are owed thanks, and no question whether it is settled. */
export function isPraise({ cases, work }: OwedAnswer): boolean {
  return work.length === 0 && cases.every(({ value }) => value.sentiment === 'positive');
}

/** The other case that a decision names as its reason, where nothing follows: it is that one that is answered. */
export function duplicateOf(model: Model, { cases, work }: OwedAnswer): string | undefined {
  if (work.length > 0) return undefined;
  const named = cases.flatMap(({ value }) => value.decision?.reason?.match(/\bC-\d{6}-[0-9A-Z]{5}\b/g) ?? []);
  return named.find((id) => model.get('case', id) !== undefined && cases.every((one) => one.id !== id));
}

/** What was done, for those who work here: one sentence a task, idea or decision. */
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
