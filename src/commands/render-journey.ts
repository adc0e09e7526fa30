import { journeyPage } from '../render/markdown/journey.ts';
import { drawJourney } from '../render/mermaid/journey.ts';
import { namesOf } from '../render/names.ts';
import { clientJourney } from '../views/journey.ts';
import { drawnWhole, stageAsked } from './render-part.ts';
import type { RenderRequest } from './render-request.ts';

/** What the client feels on the way, against what was expected. */
export async function renderJourney(request: RenderRequest): Promise<string> {
  const { model, phrases } = request.session;
  const journey = clientJourney(model, stageAsked(request));
  const names = namesOf(model);
  if (request.format === 'md') return journeyPage(journey, names, phrases);
  return drawnWhole(request, drawJourney(journey, names, phrases), ['stage']);
}
