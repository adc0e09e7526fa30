import type { Phrases } from '../../../locales/phrases.ts';
import type { Idea } from '../../../model/gen/types.gen.ts';
import type { Item } from '../../../model/model.ts';
import type { StageStep } from '../../../queries/journeys/stage-plans.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { listOf } from './handoffs-rule.ts';
import { metricData } from './metric-data.ts';
import { voiceData } from './voice-data.ts';

/** A touchpoint as a template takes it; `number` is its place on the client's way: `2.3`. */
export function touchpointData(step: StageStep, number: string, links: Links, request: ReportRequest): PageData {
  const { names, phrases } = request;
  const { signed } = phrases.views;
  const { touchpoint, state, expected, real, metrics, ideas } = step;
  const courses = materialOf(request).courses();
  return {
    number,
    name: touchpoint.name,
    moment_of_truth: touchpoint.moment_of_truth === true,
    state,
    owner: links.team(touchpoint.owner),
    supported_by: touchpoint.supported_by ? listOf(touchpoint.supported_by.map(links.team)) : '',
    channels: (touchpoint.channels ?? []).map(names.channel),
    client_does: touchpoint.client_does,
    expectation: touchpoint.expectation,
    reality: touchpoint.reality ?? '',
    feeling_expected: signed(expected),
    feeling_real: real === undefined ? '' : signed(real),
    barrier: touchpoint.barrier ?? '',
    voice: voiceData(materialOf(request).voices()?.touchpoint(step.id), request),
    ideas: ideas.map((idea) => ideaData(idea, links, phrases)),
    backstage: (touchpoint.backstage ?? []).map(({ team, does, system }) => ({
      team: links.team(team),
      does,
      system: system === undefined ? '' : names.system(system),
    })),
    metrics: metrics.flatMap(({ id }) => {
      const course = courses.get(id);
      return course ? [metricData(course, links, request)] : [];
    }),
  };
}

export function ideaData({ id, value }: Item<Idea>, links: Links, { states }: Phrases): PageData {
  return { id, link: links.page('ideas', value.title), status: states.idea[value.status] };
}
