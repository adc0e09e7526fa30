import type { Group, Team } from '../../../model/gen/types.gen.ts';
import type { Item } from '../../../model/model.ts';
import { inUse } from '../../../queries/common/in-use.ts';
import { membersOn, type PresentMember } from '../../../queries/common/team-members.ts';
import { type ComingNews, comingEvents } from '../../../queries/handoffs/coming-events.ts';
import { type LooseEnds, looseEndsOfTeams } from '../../../queries/handoffs/team-loose-ends.ts';
import { newsOfTeams, type TeamNews } from '../../../queries/handoffs/team-news.ts';
import { inOrder, type TeamPromises, teamPromises } from '../../../queries/handoffs/team-promises.ts';
import { questionsOfTeams, type TeamQuestions } from '../../../queries/handoffs/team-questions.ts';
import type { MapTouchpoint } from '../../../queries/map/map.ts';
import { newsEntries } from '../../../queries/monitor/news.ts';
import { questionEntries } from '../../../queries/monitor/questions.ts';
import { type PlannedTask, taskPlan } from '../../../queries/monitor/task-plan.ts';
import { materialOf } from '../material.ts';
import type { ReportRequest } from '../page.ts';

/** What the views know of one team. */
export interface TeamFacts {
  readonly id: string;
  readonly today: string;
  readonly promises: TeamPromises;
  readonly members: readonly PresentMember[];
  /** Unfinished tasks of the members, by due date. */
  readonly tasks: readonly PlannedTask[];
  readonly questions: TeamQuestions;
  readonly news: readonly TeamNews[];
  /** What it has said itself and not brought to its end. */
  readonly looseEnds: LooseEnds;
  /** Planned events of which the team tells or is told. */
  readonly events: readonly ComingNews[];
  /** The touchpoints it answers for, in the client's order. */
  readonly touchpoints: readonly MapTouchpoint[];
  /** The working groups in which it sits. */
  readonly groups: readonly Item<Group>[];
}

/** Looks everything up once, by team. */
export function teamFacts(request: ReportRequest): (team: Item<Team>) => TeamFacts {
  const { model, now } = request;
  const { clock, map, plan } = materialOf(request);
  const watch = clock();
  const entries = [...questionEntries(model, watch), ...newsEntries(model, watch)];
  const promises = teamPromises(plan());
  const members = membersOn(model, watch.today);
  const tasks = grouped(taskPlan(model, now).unfinished, ({ team }) => (team === undefined ? [] : [team]));
  const questions = questionsOfTeams(model, watch, entries);
  const news = newsOfTeams(model, watch, entries);
  const looseEnds = looseEndsOfTeams(model, entries);
  const events = grouped(comingEvents(model, watch, inOrder(plan())), ({ item: { handoff } }) => [
    handoff.from,
    ...handoff.to,
  ]);
  const touchpoints = grouped(map().touchpoints, ({ touchpoint }) => [touchpoint.owner]);
  const groups = grouped(inUse(model, 'group'), ({ value }) =>
    (value.members ?? []).flatMap((person) => watch.teamOf(person) ?? []),
  );
  return ({ id, value }) => ({
    id,
    today: watch.today,
    promises: promises(id),
    members: members(value),
    tasks: tasks.get(id) ?? [],
    questions: questions(id),
    news: news.get(id) ?? [],
    looseEnds: looseEnds(id),
    events: events.get(id) ?? [],
    touchpoints: touchpoints.get(id) ?? [],
    groups: groups.get(id) ?? [],
  });
}

function grouped<T>(items: readonly T[], teamsOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const byTeam = new Map<string, T[]>();
  for (const item of items) {
    for (const team of new Set(teamsOf(item))) {
      const known = byTeam.get(team);
      if (known) known.push(item);
      else byTeam.set(team, [item]);
    }
  }
  return byTeam;
}
