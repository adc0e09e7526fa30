import type { Team } from '../../../model/gen/types.gen.ts';
import type { Item } from '../../../model/model.ts';
import { inUse } from '../../../queries/common/in-use.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { durationText } from '../../lead-time.ts';
import { linksFrom } from '../links.ts';
import type { Page, PageBuilder, ReportRequest } from '../page.ts';
import { pagePathOf } from '../page-paths.ts';
import { longDateOf } from '../report-date.ts';
import { ruleWriter } from './handoffs-rule.ts';
import { absentData } from './team-absent.ts';
import { type TeamFacts, teamFacts } from './team-facts.ts';
import { nowData } from './team-now.ts';
import { profileData } from './team-profile.ts';
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
      as_of: longDateOf(request),
      contents: links.page('index'),
      all_handoffs: links.page('handoffs'),
      gains: value.gains ?? '',
      now: nowData(facts, rules, links, request),
      ...workData(facts, rules, links, request),
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
