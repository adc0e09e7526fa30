import { join } from 'node:path';
import { loadPhrases } from '../locales/phrases.ts';
import { buildModel } from '../model/model.ts';
import { diskRepo } from '../node/disk-repo.ts';
import { journeyMap } from '../queries/map/map.ts';
import { mapMetrics } from '../queries/metrics/map-metrics.ts';
import { namesOf } from '../render/names.ts';
import { drawMapSvg } from '../render/svg/map/draw.ts';

const pictures = { 'docs/map.svg': 'examples/saas', 'docs/map.ru.svg': 'examples/bank' } as const;

/** The pictures that the READMEs show: the maps of the examples, as `render map --format svg` draws them. */
export async function examplePictures(root: string): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const [path, folder] of Object.entries(pictures)) {
    const model = await buildModel(diskRepo(join(root, folder)));
    const phrases = await loadPhrases(model.settings.locale);
    const map = { ...journeyMap(model), metrics: mapMetrics(model) };
    drawn.set(path, drawMapSvg(map, namesOf(model), phrases, { width: 'wide', theme: 'auto' }));
  }
  return drawn;
}
