import { namesOf } from '../render/names.ts';
import { handoffPlan } from '../views/handoff-plan.ts';
import { lookAsked } from './render-look.ts';
import { htmlPage } from './render-page.ts';
import { drawnWhole, stageAsked } from './render-part.ts';
import type { RenderRequest } from './render-request.ts';
import { troublesOf } from './render-troubles.ts';

/** Who tells whom what, event by event. */
export async function renderHandoffs(request: RenderRequest): Promise<string> {
  const { model, phrases } = request.session;
  const plan = handoffPlan(model, stageAsked(request));
  const names = namesOf(model);
  switch (request.format) {
    case 'md':
      return (await import('../render/markdown/handoffs.ts')).handoffsPage(plan, names, phrases);
    case 'mermaid': {
      const { drawHandoffs } = await import('../render/mermaid/handoffs.ts');
      return drawnWhole(request, drawHandoffs(plan, names, phrases), ['stage']);
    }
    case 'html': {
      const { handoffsScene } = await import('../render/svg/handoffs/draw.ts');
      const { handoffsPage } = await import('../render/markdown/handoffs.ts');
      return htmlPage(request, {
        shows: handoffsScene({ ...plan, troubles: troublesOf(request) }, names, phrases, lookAsked(request).width),
        facts: handoffsPage(plan, names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { drawHandoffsSvg } = await import('../render/svg/handoffs/draw.ts');
      return drawHandoffsSvg({ ...plan, troubles: troublesOf(request) }, names, phrases, lookAsked(request));
    }
  }
}
