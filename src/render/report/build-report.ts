import type { Page, PagePicture, ReportRequest } from './page.ts';
import { type PageKind, publicPages } from './page-paths.ts';
import { pageBuilders } from './page-table.ts';
import { type Templates, templateEngine } from './template.ts';
import { TemplateBudget, templateLimits } from './template-budget.ts';

/** A page as text, and the pictures that lie beside it. */
export interface FinishedPage {
  readonly page: Page;
  readonly text: string;
  readonly pictures: readonly PagePicture[];
}

/** Which pages there are to ask for, without making them: kinds, of which `team` means the page of every team. */
export const pageKinds: readonly PageKind[] = pageBuilders.map(({ kind }) => kind);

/** The pages that are asked for by kind or by name, all where nothing is asked for; unmade. */
export function choosePages(request: ReportRequest, asked: readonly string[]): readonly Page[] {
  const kinds = new Set(asked.map((name) => name.split('/')[0]));
  return pageBuilders
    .filter(({ kind }) => request.isPublic !== true || publicPages.has(kind))
    .filter(({ kind }) => asked.length === 0 || kinds.has(kind))
    .flatMap((builder) =>
      builder
        .build(request)
        .filter(({ name }) => asked.length === 0 || asked.includes(builder.kind) || asked.includes(name)),
    );
}

/** Fills the templates. Throws `TemplateProblem` where one of them is wrong. */
export function finishPages(
  pages: readonly Page[],
  templates: Templates,
  request: ReportRequest,
): readonly FinishedPage[] {
  const engine = templateEngine(
    templates,
    request.phrases,
    new TemplateBudget(templateLimits(request.model.files.length)),
  );
  return pages.map((page) => ({
    page,
    text: engine.fill(page.template, page.data),
    pictures: page.pictures ?? [],
  }));
}
