import type { PageBuilder } from './page.ts';
import { contentsPage } from './pages/contents.ts';

/** Every kind of page, in the order the contents name them. */
export const pageBuilders: readonly PageBuilder[] = [contentsPage];
