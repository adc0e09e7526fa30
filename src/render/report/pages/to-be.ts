import { namesOf } from '../../../queries/common/names.ts';
import { type ToBe, toBeMap } from '../../../queries/ideas/to-be.ts';
import { type JourneyMap, journeyMap } from '../../../queries/map/map.ts';
import { letterOf } from '../../letter-of.ts';
import { writeBlocks } from '../../markdown/write-page.ts';
import { mapDiagrams } from '../../page/map.ts';
import { linksFrom } from '../links.ts';
import { markdown } from '../markdown-value.ts';
import { asOfData } from '../material.ts';
import type { PageBuilder } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { mapPicture, mapPicturePath, toBePicture, toBePicturePath } from './pictures.ts';
import { conflictData, unfitData } from './to-be-conflicts.ts';
import { differencesData, partNamer } from './to-be-differences.ts';

/** The map as the ideas on their way will make it: both pictures, what differs and by which idea, where ideas disagree. */
export const toBePages: PageBuilder = {
  kind: 'to-be',
  build(request) {
    const path = pagePath('to-be');
    const { model, phrases } = request;
    const map = toBeMap(model);
    const { toBe } = map;
    // What is new has its names in the TO-BE map; what goes is still in it.
    const names = namesOf(toBe.overlaid);
    const links = linksFrom(path, request);
    const nameOf = partNamer(toBe, names);
    const drawable = map.stages.length > 0;
    const title = phrases.picture.toBeTitle({ title: phrases.map.title({ workspace: map.name }) });
    const data = {
      title,
      ...asOfData(request),
      contents: links.page('index'),
      map: links.page('map'),
      picture: drawable ? links.picture(toBePicturePath, title) : '',
      picture_today: drawable ? links.picture(mapPicturePath, phrases.map.title({ workspace: map.name })) : '',
      ideas: toBe.ideas.map((idea, index) => ({
        letter: letterOf(index),
        link: links.page('ideas', idea.title),
        id: idea.id,
        status: phrases.states.idea[idea.status],
        parts: idea.parts.map(nameOf),
      })),
      ...differencesData(toBe, links, { ...request, names }),
      conflicts: toBe.conflicts.map((conflict) => conflictData(conflict, nameOf, links, request)),
      unfit: toBe.unfit.map((change) => unfitData(change, nameOf, links, request)),
      diagram: drawable ? markdown(writeBlocks(mapDiagrams(withoutGone(map), names, phrases))) : '',
    };
    const pictures = drawable ? [mapPicture(request), toBePicture(map, request)] : [];
    return [{ name: 'to-be', path, title: phrases.pages.titles['to-be'], template: 'to-be', data, pictures }];
  },
};

/** The TO-BE map as if the ideas had arrived; hand-offs keep the numbers of the picture. */
function withoutGone({ handoffs, toBe }: JourneyMap & { readonly toBe: ToBe }): JourneyMap {
  return {
    ...journeyMap(toBe.model),
    handoffs: handoffs.filter(({ id }) => toBe.marks.get(`handoff/${id}`)?.fate !== 'gone'),
  };
}
