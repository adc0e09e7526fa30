import { writeBlocks } from '../../markdown/write-page.ts';
import { contactTable, mapDiagrams, stageTable, touchpointTable } from '../../page/map.ts';
import { linksFrom } from '../links.ts';
import { markdown } from '../markdown-value.ts';
import { asOfData, materialOf } from '../material.ts';
import type { PageBuilder } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { ruleWriter } from './handoffs-rule.ts';
import { mapPicture, mapPicturePath } from './pictures.ts';

/** The map as it is: the picture, and all that it says as text. */
export const mapPages: PageBuilder = {
  kind: 'map',
  build(request) {
    const path = pagePath('map');
    const links = linksFrom(path, request);
    const rules = ruleWriter(path, request, links);
    const { names, phrases } = request;
    const map = materialOf(request).map();
    const { mentions } = links;
    const title = phrases.map.title({ workspace: map.name });
    const data = {
      title,
      ...asOfData(request),
      contents: links.page('index'),
      to_be: links.page('to-be'),
      all_handoffs: links.page('handoffs'),
      success: map.success,
      summary: phrases.map.description({
        stages: map.stages.length,
        teams: map.teams.length,
        touchpoints: map.touchpoints.length,
        handoffs: map.handoffs.length,
      }),
      picture: map.stages.length > 0 ? links.picture(mapPicturePath, title) : '',
      contact_table: markdown(writeBlocks([contactTable(map, phrases, mentions)])),
      stage_table: markdown(writeBlocks([stageTable(map, phrases, mentions)])),
      stages: map.stages.map(({ id, touchpoints }) => ({
        link: links.stage(id),
        touchpoint_table:
          touchpoints.length > 0 ? markdown(writeBlocks([touchpointTable(touchpoints, names, phrases, mentions)])) : '',
      })),
      handoffs: map.handoffs.map(rules.data),
      diagram: map.stages.length > 0 ? markdown(writeBlocks(mapDiagrams(map, names, phrases))) : '',
    };
    const pictures = map.stages.length > 0 ? [mapPicture(request)] : [];
    return [{ name: 'map', path, title: phrases.pages.titles.map, template: 'map', data, pictures }];
  },
};
