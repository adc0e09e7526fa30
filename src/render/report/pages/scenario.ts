import { inUse } from '../../../queries/common/in-use.ts';
import { type Blueprint, type BlueprintStep, blueprintOf } from '../../../queries/journeys/blueprint.ts';
import { writeBlocks } from '../../markdown/write-page.ts';
import { participantTable } from '../../page/blueprint.ts';
import { drawBlueprintSvg } from '../../svg/blueprint/draw.ts';
import { type Links, linksFrom } from '../links.ts';
import { markdown } from '../markdown-value.ts';
import { asOfData } from '../material.ts';
import type { Page, PageBuilder, PageData, ReportRequest } from '../page.ts';
import { pagePathOf, picturePathOf } from '../page-paths.ts';

/** A page for each scenario: the client's path as a service blueprint, and who gains what by it. */
export const scenarioPages: PageBuilder = {
  kind: 'scenario',
  build: (request) =>
    inUse(request.model, 'scenario').map((item) => scenarioPage(item.id, blueprintOf(request.model, item), request)),
};

function scenarioPage(id: string, blueprint: Blueprint, request: ReportRequest): Page {
  const { names, phrases } = request;
  const { scenario, steps, segment, participants } = blueprint;
  const path = pagePathOf('scenario', id, request.model);
  const links = linksFrom(path, request);
  const picture = picturePathOf('scenario', id, request.model);
  const title = phrases.views.blueprint.title({ name: scenario.name });
  const isDrawn = steps.length > 0;
  return {
    name: `scenario/${id}`,
    path,
    title: scenario.name,
    template: 'scenario',
    data: {
      title,
      ...asOfData(request),
      contents: links.page('index'),
      map: links.page('map'),
      goal: scenario.goal,
      segment: segment ?? '',
      group: scenario.group === undefined ? '' : links.group(scenario.group),
      picture: isDrawn ? links.picture(picture, title) : '',
      steps: steps.map((step) => stepData(step, links, request)),
      participants: participants.length > 0 ? markdown(writeBlocks([participantTable(blueprint, names, phrases)])) : '',
    },
    pictures: isDrawn
      ? [{ path: picture, svg: drawBlueprintSvg(blueprint, names, phrases, { width: 'compact', theme: 'auto' }) }]
      : [],
  };
}

/** A step of the path: what the client does and meets, and what goes on behind it. */
function stepData({ number, touchpoint, note }: BlueprintStep, links: Links, { names }: ReportRequest): PageData {
  const { name, owner, moment_of_truth: truth, channels = [], reality, barrier, backstage = [] } = touchpoint;
  return {
    number,
    name,
    moment_of_truth: truth === true,
    owner: links.team(owner),
    channels: channels.map(names.channel),
    client_does: touchpoint.client_does,
    reality: reality ?? '',
    barrier: barrier ?? '',
    backstage: backstage.map(({ team, does, system }) => ({
      team: links.team(team),
      does,
      system: system === undefined ? '' : names.system(system),
    })),
    note: note ?? '',
  };
}
