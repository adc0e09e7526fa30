import { clientJourney, toBeJourney } from '../../queries/journeys/journey.ts';
import { namesOf } from '../../render/names.ts';
import { lookAsked } from './look.ts';
import { htmlPage, markdownPage } from './page.ts';
import { drawnWhole, stageAsked, toBeAsked } from './part.ts';
import type { RenderRequest } from './request.ts';

/** What the client feels on the way, against what was expected; as it is or as the ideas on their way will make it. */
export async function renderJourney(request: RenderRequest): Promise<string> {
  const { model, phrases } = request.session;
  const toBe = await toBeAsked(request);
  const stage = stageAsked(request, toBe);
  const journey = toBe ? toBeJourney(toBe, stage) : clientJourney(model, stage);
  const names = namesOf(toBe?.overlaid ?? model);
  switch (request.format) {
    case 'md':
      return markdownPage((await import('../../render/page/journey.ts')).journeyPage(journey, names, phrases, 'drawn'));
    case 'mermaid': {
      const { drawJourney } = await import('../../render/mermaid/journey.ts');
      return drawnWhole(request, drawJourney(journey, names, phrases), ['stage']);
    }
    case 'html': {
      const { journeyScene } = await import('../../render/svg/journey/draw.ts');
      const { journeyPage } = await import('../../render/page/journey.ts');
      return htmlPage(request, {
        picture: journeyScene(journey, names, phrases, lookAsked(request).width),
        page: journeyPage(journey, names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { drawJourneySvg } = await import('../../render/svg/journey/draw.ts');
      return drawJourneySvg(journey, names, phrases, lookAsked(request));
    }
  }
}
