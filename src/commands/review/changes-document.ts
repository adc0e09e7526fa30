import { overlayChange } from '../../diff/overlay.ts';
import { namesOf } from '../../queries/common/names.ts';
import { mapToBe } from '../../queries/ideas/to-be.ts';
import { journeyMap } from '../../queries/map/map.ts';
import { mapMetrics } from '../../queries/metrics/map-metrics.ts';
import { diffData } from '../../render/changes/data.ts';
import { changesPage } from '../../render/changes/page.ts';
import { sideName } from '../../render/changes/side-name.ts';
import { viewDocument } from '../../render/html/view/document.ts';
import { mapScene } from '../../render/svg/map/draw.ts';
import type { Scene } from '../../render/svg/scene.ts';
import type { Compared } from './comparison.ts';

/** A comparison as one HTML page: both maps over one another, the changes, and whom they reach. */
export function changesDocument(compared: Compared): string {
  const page = changesPage(diffData(compared), compared.phrases);
  return viewDocument({ page, picture: pictureOf(compared), leftOut: 0, theme: 'auto' }, compared.phrases);
}

/** Undefined where nothing of the map changes, or there is none. */
function pictureOf({ comparison, phrases, range }: Compared): Scene | undefined {
  const overlay = overlayChange(comparison, sideName(range.names.before, phrases));
  if (overlay.marks.size === 0 || journeyMap(overlay.overlaid).stages.length === 0) return undefined;
  const map = { ...mapToBe(overlay), metrics: mapMetrics(comparison.after) };
  return mapScene(map, namesOf(overlay.overlaid), phrases, 'wide');
}
