import { type StagePlan, stagePlans } from '../../../queries/journeys/stage-plans.ts';
import type { MapTeam } from '../../../queries/map/map.ts';
import { drawJourneySvg } from '../../svg/journey/draw.ts';
import { type Links, linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { Page, PageBuilder, PageData, PagePicture, ReportRequest } from '../page.ts';
import { pagePathOf, picturePathOf } from '../page-paths.ts';
import { ruleWriter } from './handoffs-rule.ts';
import { metricData } from './metric-data.ts';
import { playbookData } from './stage-playbooks.ts';
import { ideaData, touchpointData } from './stage-touchpoints.ts';
import { voiceData } from './voice-data.ts';

/** A page for each stage: what the client wants there, whom the client meets, what is expected and what happens. */
export const stagePages: PageBuilder = {
  kind: 'stage',
  build(request) {
    const plans = stagePlans(request.model);
    const touchpoints = new Map(
      plans.flatMap(({ steps }) => steps.map(({ id, touchpoint }) => [id, touchpoint.name] as const)),
    );
    return plans.map((plan) => stagePage(plan, touchpoints, request));
  },
};

function stagePage(plan: StagePlan, touchpoints: ReadonlyMap<string, string>, request: ReportRequest): Page {
  const { phrases } = request;
  const { id, stage, number, previous, next, steps, scenarios } = plan;
  const path = pagePathOf('stage', id, request.model);
  const links = linksFrom(path, request);
  const rules = ruleWriter(path, request, links);
  const pictures = pictureOf(plan, request);
  return {
    name: `stage/${id}`,
    path,
    title: stage.name,
    template: 'stage',
    data: {
      name: stage.name,
      number,
      ...asOfData(request),
      contents: links.page('index'),
      map: links.page('map'),
      previous: previous === undefined ? '' : links.stage(previous),
      next: next === undefined ? '' : links.stage(next),
      goal: stage.goal,
      done_when: stage.done_when ?? '',
      voice: voiceData(materialOf(request).voices()?.stage(id), request),
      ideas: plan.ideas.map((idea) => ideaData(idea, links, phrases)),
      teams: plan.teams.map((team) => teamData(team, id, links)),
      picture: pictures[0] ? links.picture(pictures[0].path, phrases.pages.stage.picture({ stage: stage.name })) : '',
      touchpoints: steps.map((step, index) => touchpointData(step, `${number}.${index + 1}`, links, request)),
      metrics: plan.metrics.map((metric) => metricData(metric, links, request)),
      risks: (stage.risks ?? []).map(({ risk, prevention, touchpoint }) => ({
        risk,
        prevention,
        touchpoint: touchpoint === undefined ? '' : (touchpoints.get(touchpoint) ?? touchpoint),
      })),
      playbooks: plan.playbooks.map((playbook) => playbookData(playbook, rules, links, request)),
      handoffs: plan.handoffs.map(rules.data),
      scenarios: scenarios.map(({ id: scenario, value: { goal, group } }) => ({
        link: links.scenario(scenario),
        goal,
        group: group === undefined ? '' : links.group(group),
      })),
    },
    pictures,
  };
}

function teamData({ id, team, contacts }: MapTeam, stage: string, links: Links): PageData {
  return { link: links.team(id), contact: contacts.get(stage) ?? '', does: team.stages?.[stage]?.does ?? '' };
}

/** As many touchpoints as one picture shows before nobody looks at it. */
const most = 60;

/** What the client feels from touchpoint to touchpoint. */
function pictureOf(plan: StagePlan, { model, names, phrases }: ReportRequest): readonly PagePicture[] {
  if (plan.steps.length < 2 || plan.steps.length > most) return [];
  const journey = { name: model.settings.name, success: '', stages: [plan] };
  const svg = drawJourneySvg(journey, names, phrases, { width: 'compact', theme: 'auto' });
  return [{ path: picturePathOf('stage', plan.id, model), svg }];
}
