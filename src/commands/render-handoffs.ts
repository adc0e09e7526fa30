import { handoffsPage } from '../render/markdown/handoffs.ts';
import { drawHandoffs } from '../render/mermaid/handoffs.ts';
import { namesOf } from '../render/names.ts';
import { handoffPlan } from '../views/handoff-plan.ts';
import { drawnWhole, stageAsked } from './render-part.ts';
import type { RenderRequest } from './render-request.ts';

/** Who tells whom what, event by event. */
export async function renderHandoffs(request: RenderRequest): Promise<string> {
  const { model, phrases } = request.session;
  const plan = handoffPlan(model, stageAsked(request));
  const names = namesOf(model);
  if (request.format === 'md') return handoffsPage(plan, names, phrases);
  return drawnWhole(request, drawHandoffs(plan, names, phrases), ['stage']);
}
