import { replaceValues } from '../../../diagnostic.ts';
import { say } from '../../../locales/phrases.ts';
import type { MonitorEntry, MonitorList } from '../../../queries/monitor/entry.ts';
import { plainLine, truncate } from '../../text.ts';
import { longList } from '../fitting-tables.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { listOf } from './handoffs-rule.ts';

/** As much of a client's words as a row has room for. */
const longestTitle = 140;

/** Entries of the monitoring lists as the template `waiting` takes them. */
export function waitingRows(
  entries: readonly MonitorEntry[],
  command: string,
  links: Links,
  request: ReportRequest,
): PageData {
  const { names, phrases } = request;
  return longList(entries, command, (entry) => ({
    when: whenOf(entry, request),
    late: entry.late,
    id: entry.id,
    title: truncate(plainLine(entry.title), longestTitle),
    person: entry.person === undefined ? '' : names.person(entry.person),
    has_team: entry.teams.length > 0,
    teams: listOf(entry.teams.map(links.team)),
    notes: entry.notes.map((note) => truncate(plainLine(say(phrases, readable(note, request))), longestTitle)),
  }));
}

/** The lists whose limit is a day to come; in the others it is how long something has waited. */
const dated: readonly MonitorList[] = ['due-soon', 'overdue', 'cancelled-unexplained', 'news-due'];

function whenOf({ list, due, since, late }: MonitorEntry, request: ReportRequest): string {
  const { loop } = request.phrases.pages;
  const { date } = request.phrases.views;
  if (due !== undefined && (dated.includes(list) || since === undefined)) {
    if (!late) return loop.due({ date: date(due) });
    return due < materialOf(request).clock().today
      ? loop.pastDue({ date: date(due) })
      : loop.dueToday({ date: date(due) });
  }
  if (since === undefined) return late ? loop.late : '';
  return late ? loop.sinceLate({ date: date(since) }) : loop.since({ date: date(since) });
}

type Remark = MonitorEntry['notes'][number];

/** The remark with names instead of ids, and dates as pages write them. */
function readable(remark: Remark, { names, phrases, model }: ReportRequest): Remark {
  return replaceValues(remark, (value, name) => {
    if (name === 'teams' && Array.isArray(value)) return value.map((team) => names.team(String(team)));
    if (typeof value !== 'string') return value;
    if (name === 'date' || name === 'since' || name === 'due' || name === 'at') return phrases.views.date(value);
    if (name === 'person') return names.person(value);
    if (name === 'client') return model.get('client', value)?.value.name ?? value;
    if (name !== 'to') return value;
    const [, team] = /^head-of:(.*)$/.exec(value) ?? [];
    return team === undefined ? names.person(value) : phrases.pages.loop.headOf({ team: names.team(team) });
  });
}
