import type { ViewPage } from '../../render/html/view/document.ts';
import { lookAsked } from './look.ts';
import type { RenderRequest } from './request.ts';

/** A view as an HTML page: its picture, where it has one, and the same facts, a page of Markdown without diagrams. */
export async function htmlPage(request: RenderRequest, parts: Pick<ViewPage, 'shows' | 'facts'>): Promise<string> {
  const { viewDocument } = await import('../../render/html/view/document.ts');
  const { leftOutFiles } = await import('../../queries/common/left-out.ts');
  const { model, phrases } = request.session;
  const { theme = 'auto' } = lookAsked(request);
  return viewDocument({ ...parts, leftOut: leftOutFiles(model), theme }, phrases);
}
