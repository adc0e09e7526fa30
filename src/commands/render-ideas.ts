import { ideasPage } from '../render/markdown/ideas.ts';
import { drawIdeas } from '../render/mermaid/ideas.ts';
import { namesOf } from '../render/names.ts';
import { ideaFunnel } from '../views/idea-funnel.ts';
import { drawnWhole } from './render-part.ts';
import type { RenderRequest } from './render-request.ts';

/** Ideas by value and effort, and how far they have come. */
export async function renderIdeas(request: RenderRequest): Promise<string> {
  const { model, phrases } = request.session;
  const funnel = ideaFunnel(model);
  if (request.format === 'md') return ideasPage(funnel, namesOf(model), phrases);
  return drawnWhole(request, drawIdeas(funnel, phrases), []);
}
