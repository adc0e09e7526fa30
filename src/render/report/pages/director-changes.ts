import type { Happening } from '../../../queries/meetings/happenings.ts';
import { movedDefinitions } from '../../../queries/meetings/month-definitions.ts';
import { type MonthWork, monthWork } from '../../../queries/meetings/month-work.ts';
import { isIn, type Months } from '../../../queries/meetings/months.ts';
import { dayData } from '../day-data.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { changeData } from './agenda-changes.ts';
import { numberRow } from './director-numbers.ts';

/** As many moves of ideas as the page names. */
const mostMoves = 10;

/** What changed since the month before: work in numbers, ideas one by one, what came into the map and left it. */
export function changesOfMonth({ now, before }: Months, links: Links, request: ReportRequest): PageData {
  const { model, phrases, names } = request;
  const { happenings, entries } = materialOf(request);
  const all = happenings();
  const ideas = lastMoves(all.filter(({ what, at }) => what === 'idea' && isIn(now, at)));
  const { ended, begun } = movedDefinitions(model, now);
  return {
    work: workRows(monthWork(all, now), monthWork(all, before), request),
    waits: { page: links.page('monitoring'), ...waitsNow(entries()) },
    ideas: ideas.slice(0, mostMoves).map((one) => changeData(one, request)),
    ideas_more: Math.max(0, ideas.length - mostMoves),
    ideas_page: links.page('ideas'),
    implemented: implemented(all, { now, before }, request),
    applied: all
      .filter(({ what, at }) => what === 'applied' && isIn(now, at))
      .map(({ record }) => ({ title: record.title, stages: record.stages.map(names.stage) })),
    ended: ended.map(({ kind, name, date }) => ({
      kind: phrases.pages.director.thing[kind],
      name,
      ...dayData('date', date, phrases),
    })),
    begun: begun.map(({ name, date }) => ({ name, ...dayData('date', date, phrases) })),
  };
}

/** The last move of each; the newest come first. */
function lastMoves(moves: readonly Happening[]): readonly Happening[] {
  const seen = new Set<string>();
  return moves.filter(({ record: { id } }) => !seen.has(id) && seen.add(id));
}

function workRows(now: MonthWork, before: MonthWork, { phrases }: ReportRequest): readonly PageData[] {
  const { work } = phrases.pages.director;
  // What did not happen in either month says nothing.
  const row = (what: string, of: (month: MonthWork) => number): readonly PageData[] =>
    of(now) + of(before) === 0 ? [] : [numberRow(what, of(now), of(before), phrases)];
  return [
    ...row(work.opened, ({ tasks }) => tasks.opened),
    ...row(work.completed, ({ tasks }) => tasks.completed),
    ...row(work.cancelled, ({ tasks }) => tasks.cancelled),
    ...row(work.received, ({ ideas }) => ideas.received),
    ...row(work.planned, ({ ideas }) => ideas.planned),
    ...row(work.implemented, ({ ideas }) => ideas.implemented),
    ...row(work.rejected, ({ ideas }) => ideas.rejected),
    ...row(work.closed, ({ closed }) => closed),
    ...row(work.applied, ({ applied }) => applied),
  ];
}

/** What lies past its limit at this moment. */
function waitsNow(entries: ReturnType<ReturnType<typeof materialOf>['entries']>): PageData {
  const count = (list: 'overdue' | 'owed' | 'untriaged'): number => entries.get(list)?.length ?? 0;
  return { overdue: count('overdue'), owed: count('owed'), untriaged: count('untriaged') };
}

/** Ideas implemented this month or the month before, and what they brought. */
function implemented(
  all: readonly Happening[],
  { now, before }: Pick<Months, 'now' | 'before'>,
  { model, phrases }: ReportRequest,
): readonly PageData[] {
  const ids = new Set(
    all
      .filter(({ what, to, at }) => what === 'idea' && to === 'implemented' && (isIn(now, at) || isIn(before, at)))
      .map(({ record }) => record.id),
  );
  return [...ids].flatMap((id): readonly PageData[] => {
    const idea = model.get('idea', id)?.value;
    if (idea?.status !== 'implemented') return [];
    const { outcome } = idea;
    return [{ id, title: idea.title, results: outcome?.results ?? '', ...dayData('date', outcome?.at, phrases) }];
  });
}
