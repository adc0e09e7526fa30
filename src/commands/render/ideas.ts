import { ideaFunnel } from '../../queries/ideas/funnel.ts';
import { namesOf } from '../../render/names.ts';
import { lookAsked } from './look.ts';
import { htmlPage, markdownPage } from './page.ts';
import { drawnWhole } from './part.ts';
import type { RenderRequest } from './request.ts';

/** Ideas by value and effort, and how far they have come. */
export async function renderIdeas(request: RenderRequest): Promise<string> {
  const { model, phrases } = request.session;
  const funnel = ideaFunnel(model);
  const names = namesOf(model);
  switch (request.format) {
    case 'md':
      return markdownPage((await import('../../render/page/ideas.ts')).ideasPage(funnel, names, phrases, 'drawn'));
    case 'mermaid': {
      const { drawIdeas } = await import('../../render/mermaid/ideas.ts');
      return drawnWhole(request, drawIdeas(funnel, phrases), []);
    }
    case 'html': {
      const { ideasScene } = await import('../../render/svg/ideas/draw.ts');
      const { ideasPage } = await import('../../render/page/ideas.ts');
      return htmlPage(request, {
        picture: ideasScene(funnel, names, phrases, lookAsked(request).width),
        page: ideasPage(funnel, names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { drawIdeasSvg } = await import('../../render/svg/ideas/draw.ts');
      return drawIdeasSvg(funnel, names, phrases, lookAsked(request));
    }
  }
}
