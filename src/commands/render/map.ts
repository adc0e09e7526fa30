import { type JourneyMap, journeyMap } from '../../queries/map/map.ts';
import { type Names, namesOf } from '../../render/names.ts';
import type { MapPicture } from '../../render/svg/map/draw.ts';
import { Stop, textOption } from '../kit/command.ts';
import { lookAsked } from './look.ts';
import { htmlPage, markdownPage } from './page.ts';
import { toBeAsked } from './part.ts';
import type { RenderRequest } from './request.ts';

/** The map, as it is or as the ideas on their way will make it. */
export async function renderMap(request: RenderRequest): Promise<string> {
  const { model, phrases, locale } = request.session;
  if (journeyMap(model).stages.length === 0) throw new Stop(1, { key: 'action/map-broken', values: {} }, locale);
  const state = await stateAsked(request);
  switch (request.format) {
    case 'md': {
      const { mapPage } = await import('../../render/page/map.ts');
      const { map, names } = await mapAsked(request, state);
      stageOf(request, map);
      return markdownPage(mapPage(map, names, phrases, 'drawn'));
    }
    case 'mermaid':
      return drawMermaid(request, state);
    case 'html': {
      const { mapScene } = await import('../../render/svg/map/draw.ts');
      const { mapPage } = await import('../../render/page/map.ts');
      const { picture, names } = await pictureAsked(request, state);
      const told = await mapAsked(request, state);
      return htmlPage(request, {
        picture: mapScene(picture, names, phrases, lookAsked(request).width),
        page: mapPage(told.map, told.names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { drawMapSvg } = await import('../../render/svg/map/draw.ts');
      const { picture, names } = await pictureAsked(request, state);
      return drawMapSvg(picture, names, phrases, lookAsked(request));
    }
  }
}

/** Of the map to be the ideas that make it, of today's what is wrong with its hand-offs. */
type MapState = Pick<MapPicture, 'toBe' | 'troubles'>;

async function stateAsked(request: RenderRequest): Promise<MapState> {
  const toBe = await toBeAsked(request);
  if (toBe) return { toBe };
  const { troublesOf } = await import('./troubles.ts');
  return { troubles: troublesOf(request) };
}

async function drawMermaid(request: RenderRequest, state: MapState): Promise<string> {
  const { phrases, locale } = request.session;
  const { map, names } = await mapAsked(request, state);
  const { drawMap } = await import('../../render/mermaid/map.ts');
  const { fits } = await import('../../render/mermaid/limits.ts');
  const drawing = drawMap(map, names, phrases, stageOf(request, map));
  if (fits(drawing.text, drawing.edges)) return drawing.text;
  const known = map.stages.map(({ id }) => id);
  throw new Stop(1, { key: 'action/too-large-to-draw', values: { known } }, locale);
}

/** The map that is told in words or by Mermaid. */
async function mapAsked(
  { session }: RenderRequest,
  { toBe, troubles }: MapState,
): Promise<{
  readonly map: JourneyMap & MapState;
  readonly names: Names;
}> {
  const { model, phrases } = session;
  if (!toBe) return { map: { ...journeyMap(model), ...(troubles && { troubles }) }, names: namesOf(model) };
  const { signedMap } = await import('../../render/signed-map.ts');
  return { map: { ...signedMap(toBe, phrases), toBe }, names: namesOf(toBe.overlaid) };
}

/** The stage that is asked for. Stops with exit 2 where the map, as it is asked for, does not have it. */
function stageOf({ session, options }: RenderRequest, map: JourneyMap): string | undefined {
  const known = map.stages.map(({ id }) => id);
  const given = textOption(options, 'stage');
  if (given === undefined || known.includes(given)) return given;
  throw new Stop(2, { key: 'action/unknown-stage', values: { given, known } }, session.locale);
}

/** What a picture laid out by cxmap itself shows: always the whole map. */
async function pictureAsked(
  { session, options }: RenderRequest,
  { toBe, troubles }: MapState,
): Promise<{ readonly picture: MapPicture; readonly names: Names }> {
  const { model, locale } = session;
  const stage = textOption(options, 'stage');
  if (stage !== undefined) throw new Stop(2, { key: 'action/whole-map-only', values: { stage } }, locale);
  const { mapMetrics } = await import('../../queries/metrics/map-metrics.ts');
  const metrics = mapMetrics(model);
  if (!toBe)
    return { picture: { ...journeyMap(model), metrics, ...(troubles && { troubles }) }, names: namesOf(model) };
  const { mapToBe } = await import('../../queries/ideas/to-be.ts');
  return { picture: { ...mapToBe(toBe), metrics }, names: namesOf(toBe.overlaid) };
}
