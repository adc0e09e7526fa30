import { join } from 'node:path';
import { exampleOf } from '../commands/setup/init.ts';
import { loadPhrases, locales } from '../locales/phrases.ts';
import { buildModel } from '../model/model.ts';
import { diskRepo } from '../node/disk-repo.ts';
import { namesOf } from '../queries/common/names.ts';
import { journeyMap } from '../queries/map/map.ts';
import { mapMetrics } from '../queries/metrics/map-metrics.ts';
import { metricStandings } from '../queries/metrics/standing.ts';
import { drawMapSvg } from '../render/svg/map/draw.ts';
import { pageIn } from './docs.ts';

/** The pictures that the READMEs show: the maps of the examples, as `render map --format svg` draws them, whole and on one slide. */
export async function examplePictures(root: string): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const locale of locales) {
    const model = await buildModel(diskRepo(join(root, exampleOf[locale])));
    const phrases = await loadPhrases(locale);
    const standings = new Map(metricStandings(model).map((one) => [one.id, one]));
    const map = { ...journeyMap(model), metrics: mapMetrics(model) };
    drawn.set(
      pageIn(locale, 'docs/slide.svg'),
      drawMapSvg({ ...map, standings }, namesOf(model), phrases, { width: 'slide', theme: 'auto' }),
    );
    drawn.set(
      pageIn(locale, 'docs/map.svg'),
      drawMapSvg(map, namesOf(model), phrases, { width: 'wide', theme: 'auto' }),
    );
  }
  return drawn;
}
