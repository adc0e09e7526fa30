import type { Model } from '../model/model.ts';
import { namesOf } from '../render/names.ts';
import { journeyMap } from '../views/map.ts';
import { Stop, textOption } from './command.ts';
import { lookAsked } from './render-look.ts';
import type { RenderRequest } from './render-request.ts';

/** The map, as it is or as the ideas on their way will make it. */
export async function renderMap(request: RenderRequest): Promise<string> {
  const { session, format, options } = request;
  const { model, phrases, locale } = session;
  if (journeyMap(model).stages.length === 0) throw new Stop(1, { key: 'action/map-broken', values: {} }, locale);
  if (format === 'svg' || format === 'png') return drawSvg(request);
  const drawn = options.toBe === true ? await toBeModel(model) : model;
  const map = journeyMap(drawn);
  const known = map.stages.map(({ id }) => id);
  const stage = textOption(options, 'stage')?.normalize('NFC');
  if (stage !== undefined && !known.includes(stage)) {
    throw new Stop(2, { key: 'action/unknown-stage', values: { given: stage, known } }, locale);
  }
  const names = namesOf(drawn);
  if (format === 'md') return (await import('../render/markdown/map.ts')).mapPage(map, names, phrases);
  const { drawMap } = await import('../render/mermaid/map.ts');
  const { fits } = await import('../render/mermaid/limits.ts');
  const drawing = drawMap(map, names, phrases, stage);
  if (fits(drawing.text, drawing.edges)) return drawing.text;
  throw new Stop(1, { key: 'action/too-large-to-draw', values: { known } }, locale);
}

async function toBeModel(model: Model): Promise<Model> {
  return (await import('../views/to-be.ts')).layIdeas(model).model;
}

/** A picture laid out by cxmap itself: always the whole map. */
async function drawSvg(request: RenderRequest): Promise<string> {
  const { session, options } = request;
  const { model, phrases, locale } = session;
  const stage = textOption(options, 'stage');
  if (stage !== undefined) throw new Stop(2, { key: 'action/whole-map-only', values: { stage } }, locale);
  const { mapMetrics } = await import('../views/map-metrics.ts');
  const { toBeMap } = await import('../views/to-be.ts');
  const { drawMapSvg } = await import('../render/svg/map/draw.ts');
  const { troublesOf } = await import('./render-troubles.ts');
  const metrics = mapMetrics(model);
  const look = lookAsked(request);
  if (options.toBe === true) {
    const map = toBeMap(model);
    return drawMapSvg({ ...map, metrics }, namesOf(map.toBe.overlaid), phrases, look);
  }
  return drawMapSvg({ ...journeyMap(model), metrics, troubles: troublesOf(request) }, namesOf(model), phrases, look);
}
