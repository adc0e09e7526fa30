import type { ToBe } from '../../../queries/ideas/to-be.ts';
import type { JourneyMap } from '../../../queries/map/map.ts';
import { namesOf } from '../../names.ts';
import { drawMapSvg } from '../../svg/map/draw.ts';
import { troubleText } from '../../trouble-text.ts';
import type { PagePicture, ReportRequest } from '../page.ts';
import { materialOf } from './map-material.ts';

export const mapPicturePath = 'pictures/map.svg';
export const toBePicturePath = 'pictures/map-to-be.svg';

const look = { width: 'compact', theme: 'auto' } as const;

/** A picture is drawn once a report, whichever of its pages shows it. */
const drawn = new WeakMap<ReportRequest, PagePicture>();

/** The map as it is; hand-offs that do not hold what they promise are marked. */
export function mapPicture(request: ReportRequest): PagePicture {
  const known = drawn.get(request) ?? { path: mapPicturePath, svg: drawToday(request) };
  drawn.set(request, known);
  return known;
}

function drawToday(request: ReportRequest): string {
  const { names, phrases } = request;
  const { map, metrics } = materialOf(request);
  return drawMapSvg({ ...map(), metrics: metrics(), troubles: troubleSentences(request) }, names, phrases, look);
}

/** Why hand-offs do not hold what they promise, in sentences, by id. */
export function troubleSentences(request: ReportRequest): ReadonlyMap<string, readonly string[]> {
  const { names, phrases } = request;
  const { troubles, numbers } = materialOf(request);
  return new Map(
    [...troubles()].map(([id, found]) => [id, found.map((one) => troubleText(one, names, phrases, numbers()))]),
  );
}

/** The map as it will be, over the map as it is. */
export function toBePicture(map: JourneyMap & { readonly toBe: ToBe }, request: ReportRequest): PagePicture {
  const svg = drawMapSvg(
    { ...map, metrics: materialOf(request).metrics() },
    namesOf(map.toBe.overlaid),
    request.phrases,
    look,
  );
  return { path: toBePicturePath, svg };
}
