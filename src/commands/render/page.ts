import type { ViewPage } from '../../render/html/view/document.ts';
import type { Page } from '../../render/page/blocks.ts';
import { lookAsked } from './look.ts';
import type { RenderRequest } from './request.ts';

/** A view as a page of Markdown. */
export async function markdownPage(page: Page): Promise<string> {
  return (await import('../../render/markdown/write-page.ts')).writePage(page);
}

/** A view as an HTML page: its picture, where it has one, and the same facts, a page without diagrams. */
export async function htmlPage(request: RenderRequest, parts: Pick<ViewPage, 'picture' | 'page'>): Promise<string> {
  const { viewDocument } = await import('../../render/html/view/document.ts');
  const { leftOutFiles } = await import('../../queries/common/left-out.ts');
  const { model, phrases } = request.session;
  const { theme = 'auto' } = lookAsked(request);
  return viewDocument({ ...parts, leftOut: leftOutFiles(model), theme }, phrases);
}
