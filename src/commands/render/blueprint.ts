import { inUse } from '../../queries/common/in-use.ts';
import { blueprintOf, toBeBlueprint } from '../../queries/journeys/blueprint.ts';
import { namesOf } from '../../render/names.ts';
import { Stop } from '../kit/command.ts';
import { lookAsked } from './look.ts';
import { htmlPage, markdownPage } from './page.ts';
import { drawnWhole, partAsked, toBeAsked } from './part.ts';
import type { RenderRequest } from './request.ts';

/** One scenario as a service blueprint: the one asked for, or the only one; as it is or as ideas will make it. */
export async function renderBlueprint(request: RenderRequest): Promise<string> {
  const { model, phrases, locale } = request.session;
  const scenarios = inUse(model, 'scenario');
  const known = scenarios.map(({ id }) => id);
  if (known.length === 0) throw new Stop(1, { key: 'action/no-scenario', values: {} }, locale);
  const asked = partAsked(request, 'scenario', known);
  const scenario = scenarios.find(({ id }) => id === (asked ?? (known.length === 1 ? known[0] : undefined)));
  if (!scenario) throw new Stop(2, { key: 'action/which-scenario', values: { known } }, locale);
  const toBe = await toBeAsked(request);
  const blueprint = toBe ? toBeBlueprint(toBe, scenario) : blueprintOf(model, scenario);
  const names = namesOf(toBe?.overlaid ?? model);
  switch (request.format) {
    case 'md':
      return markdownPage(
        (await import('../../render/page/blueprint.ts')).blueprintPage(blueprint, names, phrases, 'drawn'),
      );
    case 'mermaid':
      return drawnWhole(
        request,
        (await import('../../render/mermaid/blueprint.ts')).drawBlueprint(blueprint, names, phrases),
        [],
      );
    case 'html': {
      const { blueprintScene } = await import('../../render/svg/blueprint/draw.ts');
      const { blueprintPage } = await import('../../render/page/blueprint.ts');
      return htmlPage(request, {
        picture: blueprintScene(blueprint, names, phrases, lookAsked(request).width),
        page: blueprintPage(blueprint, names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { drawBlueprintSvg } = await import('../../render/svg/blueprint/draw.ts');
      return drawBlueprintSvg(blueprint, names, phrases, lookAsked(request));
    }
  }
}
