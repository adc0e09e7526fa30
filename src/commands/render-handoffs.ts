import { namesOf } from '../render/names.ts';
import { handoffPlan } from '../views/handoff-plan.ts';
import { handoffTroubles } from '../views/handoff-troubles.ts';
import { monitorClock } from '../views/monitor/clock.ts';
import { lookAsked } from './render-look.ts';
import { drawnWhole, stageAsked } from './render-part.ts';
import type { RenderRequest } from './render-request.ts';

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
    case 'svg':
    case 'png': {
      const { drawHandoffsSvg } = await import('../render/svg/handoffs/draw.ts');
      return drawHandoffsSvg({ ...plan, troubles: await troublesOf(request) }, names, phrases, lookAsked(request));
    }
  }
}

/** What is wrong with hand-offs today, by id, in sentences. */
async function troublesOf({ session, context }: RenderRequest): Promise<ReadonlyMap<string, readonly string[]>> {
  const { model, phrases } = session;
  const { troubleText } = await import('../render/trouble-text.ts');
  const { journeyMap } = await import('../views/map.ts');
  const names = namesOf(model);
  const numbers = new Map(journeyMap(model).handoffs.map(({ id, number }) => [id, number]));
  const { today } = monitorClock(model, context.host.now());
  return new Map(
    [...handoffTroubles(model, today)].map(([id, troubles]) => [
      id,
      troubles.map((trouble) => troubleText(trouble, names, phrases, numbers)),
    ]),
  );
}
