import { taskPlan } from '../../queries/monitor/task-plan.ts';
import { namesOf } from '../../render/names.ts';
import { asOfMoment } from '../kit/as-of.ts';
import { lookAsked } from './look.ts';
import { htmlPage, markdownPage } from './page.ts';
import { drawnWhole, partAsked } from './part.ts';
import type { RenderRequest } from './request.ts';

/** Who has what to do until when, as of a moment. */
export async function renderTasks(request: RenderRequest): Promise<string> {
  const { session, context, options } = request;
  const { model, phrases } = session;
  const team = partAsked(
    request,
    'team',
    model.all('team').map(({ id }) => id),
  );
  const plan = taskPlan(model, asOfMoment(context, session, options), team);
  const names = namesOf(model);
  switch (request.format) {
    case 'md':
      return markdownPage((await import('../../render/page/tasks.ts')).tasksPage(plan, names, phrases, 'drawn'));
    case 'mermaid': {
      const { drawTasks } = await import('../../render/mermaid/tasks.ts');
      return drawnWhole(request, drawTasks(plan, names, phrases), ['team']);
    }
    case 'html': {
      const { tasksScene } = await import('../../render/svg/tasks/draw.ts');
      const { tasksPage } = await import('../../render/page/tasks.ts');
      return htmlPage(request, {
        picture: tasksScene(plan, names, phrases, lookAsked(request).width),
        page: tasksPage(plan, names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { drawTasksSvg } = await import('../../render/svg/tasks/draw.ts');
      return drawTasksSvg(plan, names, phrases, lookAsked(request));
    }
  }
}
