import type { Ack, Announcement, Case, Client, Idea, Question, Task } from '../../model/gen/types.gen.ts';
import { caseStates } from '../../model/machines/case.ts';
import { ideaStates } from '../../model/machines/idea.ts';
import { taskStates } from '../../model/machines/task.ts';
import { voicesOf } from '../ideas/voices.ts';
import { type Ask, distinct } from './ask.ts';
import { type Column, hidden, shown } from './columns.ts';

/** The headings of clients, of what they said, and of what became of it. */

export function clientColumns(ask: Ask): readonly Column<Client>[] {
  return [
    shown('name', ({ name }) => name),
    shown('segment', ({ segment }) => segment, { of: ['segment'] }),
    shown('manager', ({ manager }) => manager, { of: ['person'] }),
    shown('status', ({ churned }) => (churned ? 'churned' : 'active'), { values: ['active', 'churned'] }),
    hidden('publicity', ({ publicity }) => publicity, { values: ['allowed', 'confidential'] }),
    hidden('channels', ({ channels }) => channels, { of: ['channel'] }),
    hidden('playbooks', ({ playbooks }) => playbooks?.map(({ playbook }) => playbook), { of: ['playbook'] }),
    hidden('team', ({ manager }) => ask.teamsOf(manager), { of: ['team'] }),
    hidden('people', (_, { id }) => ask.peopleIn('client', id), { of: ['person'] }),
    shown('retired', ({ retired }) => retired),
  ];
}

export function caseColumns(ask: Ask): readonly Column<Case>[] {
  return [
    shown('status', (value, { id }) => ask.caseStatus(id, value), { values: caseStates }),
    shown('received', ({ received }) => received),
    shown('source', ({ source }) => source, {
      values: ['survey', 'interview', 'mystery_shopping', 'employee', 'open_source', 'data', 'contact'],
    }),
    shown('client', ({ client }) => client, { of: ['client'] }),
    shown('tags', ({ tags }) => tags, { of: ['tag'] }),
    shown('text', ({ text }) => text),
    hidden('channel', ({ channel }) => channel, { of: ['channel'] }),
    hidden('stage', ask.stageOf, { of: ['stage'] }),
    hidden('touchpoint', ({ touchpoint }) => touchpoint, { of: ['touchpoint'] }),
    hidden('sentiment', ({ sentiment }) => sentiment, { values: ['negative', 'neutral', 'positive'] }),
    hidden('metric', ({ score }) => score?.metric, { of: ['metric'] }),
    hidden('score', ({ score }) => score?.value),
    hidden('employee', ({ employee }) => employee, { of: ['person'] }),
    hidden('decision', ({ decision }) => decision?.kind, { values: ['task', 'idea', 'none'] }),
    hidden('work', (_, { id }) => ask.workOf(id).map((work) => work.id), { of: ['task', 'idea'] }),
    hidden('people', (_, { id }) => ask.peopleIn('case', id), { of: ['person'] }),
  ];
}

export function taskColumns(ask: Ask): readonly Column<Task>[] {
  return [
    shown('status', ({ status }) => status, { values: taskStates }),
    shown('due', ({ due }) => due),
    shown('owner', ({ owner }) => owner, { of: ['person'] }),
    shown('type', ({ type }) => type, { of: ['task_type'] }),
    shown('title', ({ title }) => title),
    hidden('tags', ({ tags }) => tags, { of: ['tag'] }),
    hidden('cases', ({ cases }) => cases, { of: ['case'] }),
    hidden('clients', ({ cases, origin }) => distinct([...ask.ofCases(cases, 'client'), clientOf(origin)]), {
      of: ['client'],
    }),
    hidden('stages', ({ cases }) => ask.ofCases(cases, 'stage'), { of: ['stage'] }),
    hidden('team', ({ owner }) => ask.teamsOf(owner), { of: ['team'] }),
    hidden('people', (_, { id }) => ask.peopleIn('task', id), { of: ['person'] }),
  ];
}

function clientOf(origin: Task['origin']): string | undefined {
  return origin && 'client' in origin ? origin.client : undefined;
}

export function ideaColumns(ask: Ask): readonly Column<Idea>[] {
  return [
    shown('status', ({ status }) => status, { values: ideaStates }),
    shown('rank', rankOf),
    shown('route', ({ route }) => routeOf(route), { of: ['team', 'group'] }),
    shown('votes', (idea) => voicesOf(ask.model, idea).length),
    shown('title', ({ title }) => title),
    hidden('author', ({ author }) => author, { of: ['person'] }),
    hidden('tags', ({ tags }) => tags, { of: ['tag'] }),
    hidden('cases', ({ cases }) => cases, { of: ['case'] }),
    hidden(
      'clients',
      ({ cases, supporters }) => distinct([...ask.ofCases(cases, 'client'), ...clientsOf(ask, supporters)]),
      {
        of: ['client'],
      },
    ),
    hidden('stages', ({ cases }) => ask.ofCases(cases, 'stage'), { of: ['stage'] }),
    hidden('team', ({ route }) => (route && 'department' in route ? route.department : undefined), { of: ['team'] }),
    hidden('due', ({ project }) => project?.end),
    hidden('people', (_, { id }) => ask.peopleIn('idea', id), { of: ['person'] }),
  ];
}

/** Ideas rank by the sum of the values over the effort; to two digits. */
function rankOf({ score }: Idea): number | undefined {
  return score && Math.round(((score.client_value + score.business_value) / score.effort) * 100) / 100;
}

function routeOf(route: Idea['route']): string | undefined {
  if (!route) return undefined;
  return 'department' in route ? route.department : 'group' in route ? route.group : 'contest';
}

function clientsOf({ model }: Ask, supporters: readonly string[] | undefined): readonly string[] {
  return (supporters ?? []).map((one) => one.replace(/^client\//, '')).filter((id) => model.get('client', id));
}

export function announcementColumns(ask: Ask): readonly Column<Announcement>[] {
  return [
    shown('effective', ({ effective }) => effective),
    shown('handoff', ({ handoff }) => handoff, { of: ['handoff'] }),
    shown('published', ({ published }) => published),
    shown('by', ({ by }) => by, { of: ['person'] }),
    shown('react', ({ react }) => react),
    hidden('teams', ({ handoff }) => handoffTeams(ask, handoff), { of: ['team'] }),
    hidden('acknowledged', ({ acknowledged }) => acknowledged?.map(({ by }) => by), { of: ['person'] }),
    hidden('people', (_, { id }) => ask.peopleIn('announcement', id), { of: ['person'] }),
  ];
}

function handoffTeams({ model }: Ask, id: string): readonly string[] {
  const handoff = model.get('handoff', id)?.value;
  return handoff ? distinct([handoff.from, ...handoff.to]) : [];
}

export function questionColumns(): readonly Column<Question>[] {
  return [
    shown('status', ({ answered }) => (answered === undefined ? 'open' : 'answered'), { values: ['open', 'answered'] }),
    shown('asked', ({ asked }) => asked),
    shown('to', ({ to }) => to, { of: ['team'] }),
    shown('by', ({ by }) => by, { of: ['person'] }),
    shown('question', ({ question }) => question),
    hidden('handoff', ({ handoff }) => handoff, { of: ['handoff'] }),
    hidden('teams', ({ to }) => [to], { of: ['team'] }),
    hidden('people', ({ by }) => [by], { of: ['person'] }),
  ];
}

export function ackColumns(): readonly Column<Ack>[] {
  return [
    shown('at', ({ at }) => at),
    shown('by', ({ by }) => by, { of: ['person'] }),
    shown('changes', ({ changes }) => changes.map(({ change }) => change)),
    shown('reason', ({ reason }) => reason),
    hidden('fingerprints', ({ changes }) => changes.map(({ fingerprint }) => fingerprint)),
    hidden('people', ({ by, written_by: writer }) => (writer === undefined ? [by] : [by, writer]), { of: ['person'] }),
  ];
}
