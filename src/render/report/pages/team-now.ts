import { formatDate, parseDate } from '../../../model/calendar/day.ts';
import type { PageData, ReportRequest } from '../page.ts';
import type { RuleWriter } from './handoffs-rule.ts';
import type { TeamFacts } from './team-facts.ts';

/** News is called to mind when its last day is no further away than this. */
const newsAheadDays = 14;

/** What waits for a team at this moment, in numbers, and who is not there. */
export function nowData(facts: TeamFacts, rules: RuleWriter, { phrases, names }: ReportRequest): PageData {
  const { id, today, tasks, questions, news, events, members } = facts;
  const { date } = phrases.views;
  const horizon = formatDate((parseDate(today) ?? 0) + newsAheadDays) ?? '';
  const unconfirmed = news.filter(({ confirmation }) => confirmation === 'waits' || confirmation === 'late');
  const toTell = events
    .filter(({ item, told, lastDay }) => item.handoff.from === id && !told && (lastDay ?? horizon) <= horizon)
    .map(({ item, event, date: day, lastDay, late }) => ({
      number: rules.number(item),
      name: item.handoff.name,
      event: names.event(event),
      date: date(day),
      by: lastDay === undefined ? '' : date(lastDay),
      late,
    }));
  const away = members.flatMap(({ member, absences }) =>
    absences
      .filter((absence) => absence.now)
      .map(({ to, standIn }) => ({
        name: member.name,
        to: date(to),
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
  };
  const quiet = tasks.length + questions.asked.length + unconfirmed.length + toTell.length + away.length === 0;
  return { ...counts, to_tell: toTell, away, quiet };
}
