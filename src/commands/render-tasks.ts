import { tasksPage } from '../render/markdown/tasks.ts';
import { drawTasks } from '../render/mermaid/tasks.ts';
import { namesOf } from '../render/names.ts';
import { taskPlan } from '../views/task-plan.ts';
import { momentAsked } from './monitor-options.ts';
import { drawnWhole, partAsked } from './render-part.ts';
import type { RenderRequest } from './render-request.ts';

/** Who has what to do until when, as of a moment. */
export async function renderTasks(request: RenderRequest): Promise<string> {
  const { session, context, options } = request;
  const { model, phrases } = session;
  const team = partAsked(
    request,
    'team',
    model.all('team').map(({ id }) => id),
  );
  const plan = taskPlan(model, momentAsked(context, session, options), team);
  const names = namesOf(model);
  if (request.format === 'md') return tasksPage(plan, names, phrases);
  return drawnWhole(request, drawTasks(plan, names, phrases), ['team']);
}
