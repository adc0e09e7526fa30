import { type Names, namesOf } from '../render/names.ts';
import type { MapPicture } from '../render/svg/map/draw.ts';
import { type JourneyMap, journeyMap } from '../views/map.ts';
import { Stop, textOption } from './command.ts';
import { lookAsked } from './render-look.ts';
import { htmlPage } from './render-page.ts';
import type { RenderRequest } from './render-request.ts';

/** The map, as it is or as the ideas on their way will make it. */
export async function renderMap(request: RenderRequest): Promise<string> {
  const { model, phrases, locale } = request.session;
  if (journeyMap(model).stages.length === 0) throw new Stop(1, { key: 'action/map-broken', values: {} }, locale);
  switch (request.format) {
    case 'md': {
      const { mapPage } = await import('../render/markdown/map.ts');
      const { map, names } = await mapAsked(request);
      stageOf(request, map);
      return mapPage(map, names, phrases);
    }
    case 'mermaid':
      return drawMermaid(request);
    case 'html': {
      const { mapScene } = await import('../render/svg/map/draw.ts');
      const { mapPage } = await import('../render/markdown/map.ts');
      const { picture, names } = await pictureAsked(request);
      const told = await mapAsked(request);
      return htmlPage(request, {
        shows: mapScene(picture, names, phrases, lookAsked(request).width),
        facts: mapPage(told.map, told.names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { drawMapSvg } = await import('../render/svg/map/draw.ts');
      const { picture, names } = await pictureAsked(request);
      return drawMapSvg(picture, names, phrases, lookAsked(request));
    }
  }
}

async function drawMermaid(request: RenderRequest): Promise<string> {
  const { phrases, locale } = request.session;
  const { map, names } = await mapAsked(request);
  const { drawMap } = await import('../render/mermaid/map.ts');
  const { fits } = await import('../render/mermaid/limits.ts');
  const drawing = drawMap(map, names, phrases, stageOf(request, map));
  if (fits(drawing.text, drawing.edges)) return drawing.text;
  const known = map.stages.map(({ id }) => id);
  throw new Stop(1, { key: 'action/too-large-to-draw', values: { known } }, locale);
}

/** The map that is told in words or by Mermaid; of today's, also what is wrong with its hand-offs. */
async function mapAsked(request: RenderRequest): Promise<{
  readonly map: JourneyMap & Pick<MapPicture, 'troubles' | 'toBe'>;
  readonly names: Names;
}> {
  const { session, options } = request;
  if (options.toBe === true) {
    const { layIdeas } = await import('../views/to-be.ts');
    const { signedMap } = await import('../render/signed-map.ts');
    const toBe = layIdeas(session.model);
    return { map: { ...signedMap(toBe, session.phrases), toBe }, names: namesOf(toBe.overlaid) };
  }
  const { troublesOf } = await import('./render-troubles.ts');
  return { map: { ...journeyMap(session.model), troubles: troublesOf(request) }, names: namesOf(session.model) };
}

/** The stage that is asked for. Stops with exit 2 where the map, as it is asked for, does not have it. */
function stageOf({ session, options }: RenderRequest, map: JourneyMap): string | undefined {
  const known = map.stages.map(({ id }) => id);
  const given = textOption(options, 'stage')?.normalize('NFC');
  if (given === undefined || known.includes(given)) return given;
  throw new Stop(2, { key: 'action/unknown-stage', values: { given, known } }, session.locale);
}

/** What a picture laid out by cxmap itself shows: always the whole map. */
async function pictureAsked(request: RenderRequest): Promise<{ readonly picture: MapPicture; readonly names: Names }> {
  const { session, options } = request;
  const { model, locale } = session;
  const stage = textOption(options, 'stage');
  if (stage !== undefined) throw new Stop(2, { key: 'action/whole-map-only', values: { stage } }, locale);
  const { mapMetrics } = await import('../views/map-metrics.ts');
  const metrics = mapMetrics(model);
  if (options.toBe === true) {
    const { toBeMap } = await import('../views/to-be.ts');
    const map = toBeMap(model);
    return { picture: { ...map, metrics }, names: namesOf(map.toBe.overlaid) };
  }
  const { troublesOf } = await import('./render-troubles.ts');
  return { picture: { ...journeyMap(model), metrics, troubles: troublesOf(request) }, names: namesOf(model) };
}
