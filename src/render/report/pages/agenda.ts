import { parseDate, weekdayOf } from '../../../model/calendar/day.ts';
import { type GroupAgenda, groupAgendas } from '../../../queries/meetings/group-agenda.ts';
import { durationText } from '../../lead-time.ts';
import { dayData } from '../day-data.ts';
import { longList } from '../fitting-tables.ts';
import { type Links, linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { Page, PageBuilder, PageData, ReportRequest } from '../page.ts';
import { pagePathOf } from '../page-paths.ts';
import { changesData } from './agenda-changes.ts';
import { ideaCells } from './idea-cells.ts';
import { metricCell } from './metric-data.ts';
import { projectData } from './projects-plan.ts';
import { waitingRows } from './waiting-rows.ts';

/** As many entries of one list as a meeting gets through. */
const mostRows = 30;

/** The agenda of each working group's next meeting: what is to be decided first, what is for information last. */
export const agendaPages: PageBuilder = {
  kind: 'agenda',
  build(request) {
    const material = materialOf(request);
    const agendas = groupAgendas(request.model, {
      clock: material.clock(),
      stages: material.stages(),
      entries: material.entries(),
      projects: material.projects(),
      metrics: material.metrics(),
      happenings: material.happenings(),
    });
    return agendas.map((agenda) => agendaPage(agenda, request));
  },
};

function agendaPage(agenda: GroupAgenda, request: ReportRequest): Page {
  const { group, meetings } = agenda;
  const { phrases } = request;
  const path = pagePathOf('agenda', group.id, request.model);
  const links = linksFrom(path, request);
  const cells = ideaCells(links, request);
  const title = phrases.pages.agenda.title({ group: group.value.name });
  const rows = (entries: GroupAgenda['overdue'], list: string): PageData => ({
    ...waitingRows(entries.slice(0, mostRows), `cxmap monitor ${list}`, links, request),
    more: Math.max(0, entries.length - mostRows),
  });
  return {
    name: `agenda/${group.id}`,
    path,
    title,
    template: 'agenda',
    data: {
      title,
      ...asOfData(request),
      contents: links.page('index'),
      group: group.value.name,
      ...dayData('date', meetings?.next, phrases),
      date: meetings ? phrases.pages.longDate(meetings.next) : '',
      weekday: meetings ? weekdayName(meetings.next, request) : '',
      ...dayData('following', meetings?.following, phrases),
      ...dayData('last', meetings?.last, phrases),
      rhythm: durationText(group.value.meets, phrases),
      stages: (group.value.stages ?? []).map(links.stage),
      members: membersData(agenda, links, request),
      decides: agenda.ideas.map(({ idea, days, late }) => ({
        title: links.page('ideas', idea.value.title),
        id: idea.id,
        number: idea.number,
        rank: idea.rank === undefined ? '' : phrases.views.number(idea.rank),
        days: days ?? '',
        late,
        cases: idea.value.cases?.length ?? 0,
        parts: cells.parts(idea.value),
      })),
      in_question: rows(agenda.inQuestion, 'in-question'),
      overdue: rows(agenda.overdue, 'overdue'),
      projects: agenda.projects.map((plan) => projectData(plan, cells, request)),
      projects_page: links.page('projects'),
      metrics: agenda.metrics.map((history) => ({
        ...metricCell(history, phrases),
        link: links.page('metrics', history.metric.name),
        stage: links.stage(history.metric.stage),
        owner: request.names.person(history.metric.owner),
      })),
      unanswered: rows(agenda.unanswered, 'unanswered'),
      news_due: rows(agenda.newsDue, 'news-due'),
      owed: rows(agenda.owed, 'owed'),
      calm: [agenda.overdue, agenda.projects, agenda.metrics, agenda.owed, agenda.newsDue, agenda.unanswered].every(
        ({ length }) => length === 0,
      ),
      ...changesData(agenda, request),
      tasks: longList(agenda.tasks, 'cxmap list task', ({ id, value }) => ({
        id,
        title: value.title,
        owner: request.names.person(value.owner),
        ...dayData('due', value.due, phrases),
        status: phrases.states.task[value.status],
      })),
    },
  };
}

function weekdayName(date: string, { phrases }: ReportRequest): string {
  return phrases.pages.agenda.weekdays[weekdayOf(parseDate(date) ?? 0)] ?? '';
}

function membersData({ members }: GroupAgenda, links: Links, { names, phrases }: ReportRequest): readonly PageData[] {
  const words = phrases.pages.agenda.presence;
  return members.map(({ id, team, is, standIn }) => ({
    name: names.person(id),
    team: team === undefined ? '' : links.team(team),
    is,
    says:
      is === 'left'
        ? words.left
        : is === 'here'
          ? words.here
          : standIn === undefined
            ? words.away
            : words.standIn({ name: names.person(standIn) }),
  }));
}
