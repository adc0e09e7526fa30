import { handoffPlan, toBeHandoffPlan } from '../../queries/handoffs/plan.ts';
import { namesOf } from '../../render/names.ts';
import { lookAsked } from './look.ts';
import { htmlPage, markdownPage } from './page.ts';
import { drawnWhole, stageAsked, toBeAsked } from './part.ts';
import type { RenderRequest } from './request.ts';
import { troublesOf } from './troubles.ts';

/** Who tells whom what, event by event; by the rules of today or as the ideas on their way will make them. */
export async function renderHandoffs(request: RenderRequest): Promise<string> {
  const { model, phrases } = request.session;
  const toBe = await toBeAsked(request);
  const stage = stageAsked(request, toBe);
  const plan = {
    ...(toBe ? toBeHandoffPlan(toBe, stage) : handoffPlan(model, stage)),
    troubles: troublesOf(request, toBe),
  };
  const names = namesOf(toBe?.overlaid ?? model);
  switch (request.format) {
    case 'md':
      return markdownPage((await import('../../render/page/handoffs.ts')).handoffsPage(plan, names, phrases, 'drawn'));
    case 'mermaid': {
      const { drawHandoffs } = await import('../../render/mermaid/handoffs.ts');
      return drawnWhole(request, drawHandoffs(plan, names, phrases), ['stage']);
    }
    case 'html': {
      const { handoffsScene } = await import('../../render/svg/handoffs/draw.ts');
      const { handoffsPage } = await import('../../render/page/handoffs.ts');
      return htmlPage(request, {
        picture: handoffsScene(plan, names, phrases, lookAsked(request).width),
        page: handoffsPage(plan, names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { drawHandoffsSvg } = await import('../../render/svg/handoffs/draw.ts');
      return drawHandoffsSvg(plan, names, phrases, lookAsked(request));
    }
  }
}
