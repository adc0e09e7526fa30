import { highTouchClients } from '../../../queries/clients/client-segments.ts';
import { inUse } from '../../../queries/common/in-use.ts';
import { leftOutFiles } from '../../../queries/common/left-out.ts';
import { linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { Page, PageBuilder, ReportRequest } from '../page.ts';
import { pagePath } from '../page-paths.ts';

/** The first page: what the client's success is, and the way to every other page. */
export const contentsPage: PageBuilder = {
  kind: 'index',
  build(request) {
    const path = pagePath('index');
    return [
      {
        name: 'index',
        path,
        title: request.phrases.pages.titles.index,
        template: 'index',
        data: dataOf(path, request),
      },
    ];
  },
};

function dataOf(path: string, request: ReportRequest): Page['data'] {
  const { model } = request;
  const links = linksFrom(path, request);
  const map = model.single('success-map')?.value;
  const stages = (map?.stages ?? []).map(({ id, goal }) => ({ link: links.stage(id), goal }));
  // In the order in which the client meets them, as on the map.
  const teams = materialOf(request)
    .map()
    .teams.map(({ id, team }) => ({
      link: links.team(id),
      members: (team.members ?? []).filter(({ left }) => left === undefined).length,
    }));
  const scenarios = inUse(model, 'scenario').map(({ id, value }) => ({
    link: links.scenario(id),
    goal: value.goal,
  }));
  const groups = inUse(model, 'group').map(({ id }) => ({ link: links.group(id) }));
  // Pages for everybody name no client.
  const clients = request.isPublic ? [] : highTouchClients(model);
  return {
    workspace: model.settings.name,
    ...asOfData(request),
    is_public: request.isPublic === true,
    left_out: leftOutFiles(model),
    has_touchpoints: inUse(model, 'touchpoint').length > 0,
    success: map?.success.statement ?? '',
    stages,
    teams,
    scenarios,
    clients: clients.map(({ id, value }) => ({ link: links.client(id), manager: request.names.person(value.manager) })),
    groups,
    pages: {
      director: links.page('director'),
      map: links.page('map'),
      to_be: links.page('to-be'),
      handoffs: links.page('handoffs'),
      monitoring: links.page('monitoring'),
      ideas: links.page('ideas'),
      projects: links.page('projects'),
      metrics: links.page('metrics'),
    },
  };
}
