import { formatDate, parseDate } from '../../../model/calendar/day.ts';
import type { MonitorList } from '../../../queries/monitor/entry.ts';
import { dayData } from '../day-data.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import type { RuleWriter } from './handoffs-rule.ts';
import type { TeamFacts } from './team-facts.ts';

/** News is called to mind when its last day is no further away than this. */
const newsAheadDays = 14;

/** What waits for a team as a whole, the CX team first of all, and stands in no other part of its page. */
const waitingLists: readonly MonitorList[] = [
  'in-question',
  'untriaged',
  'unclear',
  'stale-ideas',
  'missed-checkins',
  'owed',
  'cancelled-unexplained',
];

/** What waits for a team at this moment, in numbers, and who is not there. */
export function nowData(facts: TeamFacts, rules: RuleWriter, links: Links, request: ReportRequest): PageData {
  const { phrases, names } = request;
  const { id, today, tasks, questions, news, events, members, looseEnds } = facts;
  const horizon = formatDate((parseDate(today) ?? 0) + newsAheadDays) ?? '';
  const unconfirmed = news.filter(({ confirmation }) => confirmation === 'waits' || confirmation === 'late');
  const toTell = events
    .filter(({ item, told, lastDay }) => item.handoff.from === id && !told && (lastDay ?? horizon) <= horizon)
    .map(({ item, event, date: day, lastDay, late }) => ({
      number: rules.number(item),
      name: item.handoff.name,
      event: names.event(event),
      ...dayData('date', day, phrases),
      ...dayData('by', lastDay, phrases),
      late,
    }));
  const away = members.flatMap(({ member, absences }) =>
    absences
      .filter((absence) => absence.now)
      .map(({ to, standIn }) => ({
        name: member.name,
        ...dayData('to', to, phrases),
        stand_in: standIn === undefined ? '' : names.person(standIn),
      })),
  );
  const counts = {
    tasks: tasks.length,
    tasks_late: tasks.filter(({ overdue }) => overdue).length,
    questions: questions.asked.length,
    questions_late: questions.asked.filter(({ late }) => late).length,
    unconfirmed: unconfirmed.length,
    unconfirmed_late: unconfirmed.filter(({ confirmation }) => confirmation === 'late').length,
    articles: looseEnds.articles.length,
    articles_late: looseEnds.articles.filter(({ late }) => late).length,
    answers: looseEnds.answers.length,
    answers_late: looseEnds.answers.filter(({ late }) => late).length,
    untold: looseEnds.unconfirmed.length,
    untold_late: looseEnds.unconfirmed.filter(({ teams }) => teams.some(({ late }) => late)).length,
  };
  const waits = waitsFor(id, links, request);
  const ends = looseEnds.articles.length + looseEnds.answers.length + looseEnds.unconfirmed.length;
  const quiet =
    tasks.length + questions.asked.length + unconfirmed.length + ends + toTell.length + away.length + waits.length ===
    0;
  return { ...counts, waits, to_tell: toTell, away, quiet };
}

function waitsFor(team: string, links: Links, request: ReportRequest): readonly PageData[] {
  const entries = materialOf(request).entries();
  return waitingLists.flatMap((list) => {
    const mine = (entries.get(list) ?? []).filter(
      // A project that reports in time waits for nobody.
      ({ teams, late }) => teams.includes(team) && (late || list !== 'missed-checkins'),
    );
    if (mine.length === 0) return [];
    const late = mine.filter((entry) => entry.late).length;
    return [{ list: links.page('monitoring', request.phrases.monitor.lists[list]), count: mine.length, late }];
  });
}
