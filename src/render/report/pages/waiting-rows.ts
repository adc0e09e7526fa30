import { say } from '../../../locales/phrases.ts';
import type { MonitorEntry, MonitorList } from '../../../queries/monitor/entry.ts';
import { readableNote } from '../../readable-note.ts';
import { plainLine, truncate } from '../../text.ts';
import { dayData } from '../day-data.ts';
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
    ...dayData('due', entry.due, phrases),
    ...dayData('since', entry.since, phrases),
    late: entry.late,
    id: entry.id,
    title: truncate(plainLine(entry.title), longestTitle),
    person: entry.people.map(names.person).join(', '),
    has_team: entry.teams.length > 0,
    teams: listOf(entry.teams.map(links.team)),
    notes: entry.notes.map((note) => truncate(plainLine(say(phrases, readableNote(note, request))), longestTitle)),
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
