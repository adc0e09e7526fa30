import { onceEach } from '../../../once.ts';
import { namesOf } from '../../../queries/common/names.ts';
import type { HandoffPlan } from '../../../queries/handoffs/plan.ts';
import type { ToBe } from '../../../queries/ideas/to-be.ts';
import type { JourneyMap } from '../../../queries/map/map.ts';
import { drawHandoffsSvg } from '../../svg/handoffs/draw.ts';
import { drawMapSvg } from '../../svg/map/draw.ts';
import { troubleTexts } from '../../trouble-text.ts';
import { materialOf } from '../material.ts';
import type { PagePicture, ReportRequest } from '../page.ts';

export const mapPicturePath = 'pictures/map.svg';
export const toBePicturePath = 'pictures/map-to-be.svg';
export const handoffsPicturePath = 'pictures/handoffs.svg';

const look = { width: 'compact', theme: 'auto' } as const;

/** The map as it is; hand-offs that do not hold what they promise are marked. Drawn once, whichever pages show it. */
export const mapPicture = onceEach((request: ReportRequest): PagePicture => {
  const { names, phrases } = request;
  const { map, mapMetrics, courses, voices } = materialOf(request);
  const spoken = voices();
  const drawn = {
    ...map(),
    metrics: mapMetrics(),
    standings: courses(),
    troubles: troubleSentences(request),
    ...(spoken ? { voices: spoken } : {}),
  };
  return { path: mapPicturePath, svg: drawMapSvg(drawn, names, phrases, look) };
});

/** Why hand-offs do not hold what they promise, in sentences, by id. */
function troubleSentences(request: ReportRequest): ReadonlyMap<string, readonly string[]> {
  const { names, phrases } = request;
  const { troubles, numbers } = materialOf(request);
  return troubleTexts(troubles(), names, phrases, numbers());
}

/** The map as it will be, over the map as it is. */
export function toBePicture(map: JourneyMap & { readonly toBe: ToBe }, request: ReportRequest): PagePicture {
  const svg = drawMapSvg(
    { ...map, metrics: materialOf(request).mapMetrics() },
    namesOf(map.toBe.overlaid),
    request.phrases,
    look,
  );
  return { path: toBePicturePath, svg };
}

/** All rules on one picture, event by event; those that do not hold what they promise are marked. */
export function handoffsPicture(plan: HandoffPlan, request: ReportRequest): PagePicture {
  const { names, phrases } = request;
  const troubles = troubleSentences(request);
  const svg = drawHandoffsSvg({ ...plan, troubles }, names, phrases, look);
  return { path: handoffsPicturePath, svg };
}
