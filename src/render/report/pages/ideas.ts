import type { Idea } from '../../../model/gen/types.gen.ts';
import type { Item } from '../../../model/model.ts';
import { ideaConversion } from '../../../queries/ideas/conversion.ts';
import type { RankedIdea } from '../../../queries/ideas/funnel.ts';
import { openContest } from '../../../queries/ideas/open-contest.ts';
import { voicesOf } from '../../../queries/ideas/voices.ts';
import { drawIdeasSvg } from '../../svg/ideas/draw.ts';
import { dayData } from '../day-data.ts';
import { longList } from '../fitting-tables.ts';
import { type Links, linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { PageBuilder, PageData, ReportRequest } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { type IdeaCells, ideaCells } from './idea-cells.ts';
import { contestData } from './ideas-contest.ts';

const picturePath = 'pictures/ideas.svg';

/** The ideas: how far they come, which are worth most, which look for volunteers, what became of the others. */
export const ideasPages: PageBuilder = {
  kind: 'ideas',
  build(request) {
    const path = pagePath('ideas');
    const links = linksFrom(path, request);
    const cells = ideaCells(links, request);
    const funnel = materialOf(request).funnel();
    const { names, phrases } = request;
    const isScored = funnel.running.some(({ rank }) => rank !== undefined);
    const look = { width: 'compact', theme: 'auto' } as const;
    const ended = (...wanted: readonly Idea['status'][]): readonly Item<Idea>[] =>
      funnel.ended.filter(({ value }) => wanted.includes(value.status));
    return [
      {
        name: 'ideas',
        path,
        title: request.phrases.pages.titles.ideas,
        template: 'ideas',
        data: {
          title: request.phrases.pages.titles.ideas,
          ...asOfData(request),
          contents: links.page('index'),
          projects: links.page('projects'),
          ...funnelData(request),
          contest: openContest(funnel).map((one) => contestData(one, cells, request)),
          ranked: longList(funnel.running, 'cxmap list idea', (idea) => rankedRow(idea, cells, request)),
          picture: isScored
            ? links.picture(picturePath, phrases.loopViews.ideas.title({ workspace: funnel.name }))
            : '',
          rank_note: request.phrases.loopViews.ideas.rankNote,
          implemented: longList(ended('implemented'), 'cxmap list idea --where status=implemented', (idea) =>
            implementedRow(idea, cells, links, request),
          ),
          refused: longList(
            ended('rejected', 'cancelled'),
            'cxmap list idea --where status=rejected,cancelled',
            (idea) => refusedRow(idea, cells, request),
          ),
        },
        pictures: isScored ? [{ path: picturePath, svg: drawIdeasSvg(funnel, names, phrases, look) }] : [],
      },
    ];
  },
};

function funnelData({ model, phrases }: ReportRequest): PageData {
  const { states, picture } = phrases;
  const { steps, left } = ideaConversion(model);
  return {
    funnel: steps.map(({ status, now, reached, share }) => ({
      status: states.idea[status],
      now,
      reached,
      share: share === undefined ? '' : picture.amount({ value: Math.round(share * 100), unit: '%' }),
    })),
    left: left.filter(({ now }) => now > 0).map(({ status, now }) => ({ status: states.idea[status], now })),
  };
}

function rankedRow(
  { number, id, value, rank }: RankedIdea,
  cells: IdeaCells,
  { model, phrases }: ReportRequest,
): PageData {
  const { score } = value;
  return {
    number,
    id,
    title: value.title,
    status: phrases.states.idea[value.status],
    rank: rank === undefined ? '' : phrases.views.number(rank),
    client_value: score?.client_value ?? '',
    business_value: score?.business_value ?? '',
    effort: score?.effort ?? '',
    route: cells.route(value.route),
    cases: value.cases?.length ?? 0,
    voices: voicesOf(model, value).length,
    parts: cells.parts(value),
  };
}

function implementedRow(
  { id, value }: Item<Idea>,
  cells: IdeaCells,
  links: Links,
  { phrases }: ReportRequest,
): PageData {
  const day = value.outcome?.at ?? value.history.findLast(({ to }) => to === 'implemented')?.at;
  return {
    id,
    title: value.title,
    ...dayData('date', day, phrases),
    results: value.outcome?.results ?? '',
    parts: cells.parts(value),
    unapplied: (value.changes ?? []).length > 0 && value.applied === undefined ? links.page('to-be') : '',
  };
}

function refusedRow({ id, value }: Item<Idea>, cells: IdeaCells, { phrases }: ReportRequest): PageData {
  const why = value.status === 'rejected' ? value.rejection : value.cancellation;
  return {
    id,
    title: value.title,
    status: phrases.states.idea[value.status],
    reason: why?.reason ?? '',
    consequences: value.status === 'rejected' ? (value.rejection?.consequences ?? '') : '',
    alternatives: cells.alternatives(why?.alternatives),
  };
}
