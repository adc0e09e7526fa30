import type { Phrases } from '../../../locales/phrases.ts';
import { parseDate } from '../../../model/calendar/day.ts';
import { localDate } from '../../../model/calendar/moment.ts';
import type { FieldValue } from '../../../model/gen/types.gen.ts';
import type { ComingNews } from '../../../queries/handoffs/coming-events.ts';
import type { TeamNews } from '../../../queries/handoffs/team-news.ts';
import type { OpenQuestion } from '../../../queries/handoffs/team-questions.ts';
import { dayData } from '../day-data.ts';
import { longList } from '../fitting-tables.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { listOf, type RuleWriter } from './handoffs-rule.ts';
import type { TeamFacts } from './team-facts.ts';

/** What a team has to do and to know of: tasks, questions, news, coming events. */
export function workData(facts: TeamFacts, rules: RuleWriter, links: Links, request: ReportRequest): PageData {
  const { names, phrases } = request;
  const { id, tasks, questions, news, events } = facts;
  return {
    tasks: longList(tasks, `cxmap list task --team ${id}`, (task) => ({
      id: task.id,
      title: task.value.title,
      owner: names.person(task.value.owner),
      status: phrases.states.task[task.value.status],
      ...dayData('due', task.value.due, phrases),
      late: task.overdue,
    })),
    asked: longList(questions.asked, `cxmap monitor unanswered --team ${id}`, (one) =>
      questionData(one, rules, links, request),
    ),
    asks: longList(questions.asks, `cxmap monitor unanswered --team ${id}`, (one) =>
      questionData(one, rules, links, request),
    ),
    news: longList(news, `cxmap list announcement --team ${id}`, (one) => newsData(one, rules, links, request)),
    events: longList(events, `cxmap monitor news-due --team ${id}`, (one) => eventData(id, one, rules, links, request)),
  };
}

function questionData(
  { question, from, late }: OpenQuestion,
  rules: RuleWriter,
  links: Links,
  request: ReportRequest,
): PageData {
  const { names, phrases, model } = request;
  const { clock, numbers } = materialOf(request);
  const { asked, by, to, handoff } = question.value;
  const { zone, today, instant } = clock();
  const day = localDate(instant(asked) ?? request.now, zone) ?? today;
  const age = Math.max(0, (parseDate(today) ?? 0) - (parseDate(day) ?? 0));
  const number = numbers().get(handoff);
  return {
    id: question.id,
    question: question.value.question,
    by: names.person(by),
    from: from === undefined ? '' : links.team(from),
    to: links.team(to),
    about: number === undefined ? (model.get('handoff', handoff)?.value.name ?? handoff) : rules.number({ number }),
    ...dayData('asked', day, phrases),
    age,
    late,
  };
}

function newsData(
  { news, handoff, confirmation, confirmedBy }: TeamNews,
  rules: RuleWriter,
  links: Links,
  request: ReportRequest,
): PageData {
  const { names, phrases } = request;
  const number = materialOf(request).numbers().get(handoff.id);
  const { effective, by, react, fields = {} } = news.value;
  return {
    id: news.id,
    number: number === undefined ? '' : rules.number({ number }),
    name: handoff.value.name,
    ...dayData('effective', effective, phrases),
    by: names.person(by),
    from: links.team(handoff.value.from),
    react,
    fields: Object.entries(fields).map(([name, value]) => ({ name, value: fieldText(value, phrases) })),
    confirmation,
    confirmed_by: confirmedBy.map(names.person),
  };
}

function fieldText(value: FieldValue, phrases: Phrases): string {
  if (typeof value === 'boolean') return phrases.pages.toBe.yesNo(value);
  if (typeof value === 'number') return phrases.views.number(value);
  if (typeof value !== 'string') return value.join('; ');
  return /^\d{4}-\d\d-\d\d$/.test(value) ? phrases.views.date(value) : value;
}

function eventData(
  team: string,
  coming: ComingNews,
  rules: RuleWriter,
  links: Links,
  { names, phrases }: ReportRequest,
): PageData {
  const { event, date, item, told, lastDay, late } = coming;
  const own = item.handoff.from === team;
  return {
    ...dayData('date', date, phrases),
    event: names.event(event),
    number: rules.number(item),
    name: item.handoff.name,
    tells: own,
    partners: own ? listOf(item.handoff.to.map(links.team)) : links.team(item.handoff.from),
    told: told !== undefined,
    ...dayData('by', lastDay, phrases),
    late,
  };
}
