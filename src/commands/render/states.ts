import { machines } from '../../model/machines/index.ts';
import { drawCaseStates, drawMachine } from '../../render/mermaid/states.ts';
import { statesPage } from '../../render/page/states.ts';
import { htmlPage, markdownPage } from './page.ts';
import type { RenderRequest } from './request.ts';

/** A lifecycle as a diagram, or all of them as a page. */
export async function renderStates(request: RenderRequest): Promise<string> {
  const { session, format, options } = request;
  const { phrases } = session;
  if (format === 'md') return markdownPage(statesPage(phrases, 'drawn'));
  if (format === 'html') {
    return htmlPage(request, { picture: undefined, page: statesPage(phrases, 'left out') });
  }
  if (options.of === 'case') return drawCaseStates(phrases).text;
  return drawMachine(machines[options.of === 'idea' ? 'idea' : 'task'], phrases).text;
}
