import type { Team } from '../../../model/gen/types.gen.ts';
import type { Item } from '../../../model/model.ts';
import { inUse } from '../../../queries/common/in-use.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { durationText } from '../../lead-time.ts';
import { linksFrom } from '../links.ts';
import { asOfData } from '../material.ts';
import type { Page, PageBuilder, PageData, ReportRequest } from '../page.ts';
import { pagePathOf } from '../page-paths.ts';
import { ruleWriter } from './handoffs-rule.ts';
import { type TeamFacts, teamFacts } from './team-facts.ts';
import { looseEndsData } from './team-loose-ends.ts';
import { nowData } from './team-now.ts';
import { profileData, type TeamProfile } from './team-profile.ts';
import { workData } from './team-work.ts';

/** A page for each team: what waits for it, whom it tells what and what it is told, what it may do, who it is. */
export const teamPages: PageBuilder = {
  kind: 'team',
  build(request) {
    const facts = teamFacts(request);
    return inUse(request.model, 'team').map((team) => teamPage(team, facts(team), request));
  },
};

function teamPage({ id, value }: Item<Team>, facts: TeamFacts, request: ReportRequest): Page {
  const path = pagePathOf('team', id, request.model);
  const links = linksFrom(path, request);
  const rules = ruleWriter(path, request, links);
  const { tells, hears } = facts.promises;
  const profile = profileData(value, facts, links, request);
  return {
    name: `team/${id}`,
    path,
    title: value.name,
    template: 'team',
    data: {
      name: value.name,
      ...asOfData(request),
      contents: links.page('index'),
      all_handoffs: links.page('handoffs'),
      gains: value.gains ?? '',
      now: nowData(facts, rules, links, request),
      ...workData(facts, rules, links, request),
      ...looseEndsData(id, facts.looseEnds, rules, links, request),
      tells: tells.map(rules.data),
      tells_fields: tells.filter(hasForm).map(rules.data),
      hears: hears.map(rules.data),
      hears_fields: hears.filter(hasForm).map(rules.data),
      confirm_within: durationText(request.model.settings.limits.news, request.phrases),
      ...profile,
      ...absentData(facts, profile, request),
    },
  };
}

function hasForm({ handoff }: MapHandoff): boolean {
  return (handoff.information ?? []).length > 0;
}

/**
 * What a team has nothing of, named in one line each instead of sections that say so: of what comes and goes, and of what
 * the map should say.
 */
function absentData(facts: TeamFacts, profile: TeamProfile, { phrases }: ReportRequest): PageData {
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
  return { absent_now: nothingOf(absent), absent_map: nothingOf(unsaid) };
}

function nothingOf(counted: readonly (readonly [number, string])[]): readonly string[] {
  return counted.filter(([count]) => count === 0).map(([, name]) => name);
}
