import { nearest } from '../../model/suggest.ts';
import { namesOf } from '../../queries/common/names.ts';
import { publicModel } from '../../queries/public/public-model.ts';
import { choosePages, type FinishedPage, finishPages, pageKinds } from '../../render/report/build-report.ts';
import type { Page, ReportRequest } from '../../render/report/page.ts';
import { publicPages } from '../../render/report/page-paths.ts';
import { TemplateProblem, type Templates } from '../../render/report/template.ts';
import { asOfMoment } from '../kit/as-of.ts';
import { type Context, type OptionValues, Stop } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

/** What was asked of `report`. */
export interface ReportAsked {
  readonly context: Context;
  readonly session: Session;
  /** Kinds and names of pages; none means all. */
  readonly asked: readonly string[];
  readonly options: OptionValues;
}

/**
 * The moment that a report speaks of, to the minute, so that the folder can say it: as asked, else `otherwise`, else now.
 */
export function reportMoment({ context, session, options }: ReportAsked, otherwise?: string): number {
  return Math.floor(asOfMoment(context, session, options, otherwise) / 60_000) * 60_000;
}

/** The pages asked for, not yet text. Stops with exit 2 where there is no such page. */
export async function pagesAsked(
  { session, asked, options }: ReportAsked,
  now: number,
): Promise<{
  readonly pages: readonly Page[];
  readonly request: ReportRequest;
}> {
  const { phrases, locale } = session;
  const isPublic = options.public === true;
  const model = isPublic ? await publicModel(session.model) : session.model;
  const request = { model, now, phrases, names: namesOf(model), isPublic };
  const pages = choosePages(request, asked);
  const kinds: readonly string[] = isPublic ? pageKinds.filter((kind) => publicPages.has(kind)) : pageKinds;
  const missing = asked.find((name) => !kinds.includes(name) && !pages.some((page) => page.name === name));
  if (missing === undefined) return { pages, request };
  const near = nearest(missing, new Set([...kinds, ...choosePages(request, []).map(({ name }) => name)]));
  const values = { given: missing, near, kinds };
  throw new Stop(2, { key: 'action/report-unknown-page', values }, locale);
}

/** The pages as text. Stops with exit 1 at a template that is wrong, and says where. */
export async function finishAsked(
  given: ReportAsked,
  pages: readonly Page[],
  request: ReportRequest,
): Promise<readonly FinishedPage[]> {
  const { texts, placeOf } = await readTemplates(given);
  try {
    return finishPages(pages, texts, request);
  } catch (error) {
    if (!(error instanceof TemplateProblem)) throw error;
    const { line, column, message: problem } = error;
    const values = { file: placeOf(error.template), line, column, problem };
    throw new Stop(1, { key: 'action/template-problem', values }, given.session.locale);
  }
}

/** Where a workspace keeps templates of its own, and cxmap those it comes with. */
export const templateFolder = 'templates/report';

const ending = '.liquid';

/** The templates of cxmap, each replaced by the workspace's own of that name; what else lies there are its partials. */
async function readTemplates({ context, session }: Pick<ReportAsked, 'context' | 'session'>): Promise<{
  readonly texts: Templates;
  /** The file of a template, from the workspace where it is its own. */
  placeOf(name: string): string;
}> {
  const { files, root } = session;
  const read = (folder: string): Templates =>
    Object.fromEntries(
      files
        .listFolder(folder)
        .filter((path) => path.endsWith(ending))
        .map((path) => [path.slice(0, -ending.length), files.readText(files.resolve(folder, path))]),
    );
  const shipped = shippedFolder({ context, session });
  if (files.leadsOutside(root, templateFolder)) {
    throw new Stop(1, { key: 'action/leads-outside', values: { path: templateFolder } }, session.locale);
  }
  const own = read(files.resolve(root, templateFolder));
  refuseLarge(own, session);
  return {
    texts: { ...read(shipped), ...own },
    placeOf: (name) => `${name in own ? templateFolder : shipped}/${name}${ending}`,
  };
}

/** How many characters a template may have, and all of a workspace together: a page is read in far less. */
const sizes = { template: 2 ** 18, all: 2 ** 20 };

function refuseLarge(own: Templates, { locale }: Session): void {
  let all = 0;
  for (const [name, { length }] of Object.entries(own)) {
    all += length;
    if (length <= sizes.template && all <= sizes.all) continue;
    const values = { file: `${templateFolder}/${name}${ending}`, one: sizes.template, all: sizes.all };
    throw new Stop(1, { key: 'action/template-too-large', values }, locale);
  }
}

/** Where cxmap's own templates lie. */
export function shippedFolder({ context, session }: Pick<ReportAsked, 'context' | 'session'>): string {
  return session.files.resolve(context.host.packageFolder, templateFolder);
}
