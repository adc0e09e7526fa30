import type { PageData, ReportRequest } from '../page.ts';
import type { TeamFacts } from './team-facts.ts';
import type { TeamProfile } from './team-profile.ts';

/**
 * What a team has nothing of, named in one line each instead of sections that say so: of what comes and goes, and of what
 * the map should say.
 */
export function absentData(facts: TeamFacts, profile: TeamProfile, { phrases }: ReportRequest): PageData {
  const { now, map } = phrases.pages.team.absent;
  const { tasks, questions, news, events, promises } = facts;
  const absent: readonly (readonly [number, string])[] = [
    [tasks.length, now.tasks],
    [questions.asked.length + questions.asks.length, now.questions],
    [news.length, now.news],
    [events.length, now.events],
  ];
  const unsaid: readonly (readonly [number, string])[] = [
    [promises.tells.length, map.tells],
    [promises.hears.length, map.hears],
    [profile.authority.length, map.authority],
    [profile.stages.length, map.journey],
    [profile.goals.length + profile.metrics.length, map.goals],
  ];
  return { absent_now: namesOf(absent), absent_map: namesOf(unsaid) };
}

function namesOf(counted: readonly (readonly [number, string])[]): readonly string[] {
  return counted.filter(([count]) => count === 0).map(([, name]) => name);
}
