import { nearest } from '../../model/suggest.ts';
import { namesOf } from '../../render/names.ts';
import { choosePages, type FinishedPage, finishPages, pageKinds } from '../../render/report/build-report.ts';
import type { Page, ReportRequest } from '../../render/report/page.ts';
import { TemplateProblem } from '../../render/report/template.ts';
import { asOfMoment } from '../kit/as-of.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';
import { readTemplates } from './templates.ts';

/** What was asked of `report`. */
export interface ReportAsked {
  readonly context: Context;
  readonly session: Session;
  /** Kinds and names of pages; none means all. */
  readonly asked: readonly string[];
  readonly options: OptionValues;
}

/** The folder of the report: as given, seen from where the user stands, else `report` in the workspace. */
export function reportFolder({ context, session, options }: ReportAsked): {
  readonly folder: string;
  readonly shown: string;
} {
  const { files, root } = session;
  const given = textOption(options, 'output');
  const folder = given === undefined ? files.resolve(root, 'report') : files.resolve(context.dir, given);
  if (files.kindAt(folder) === 'file') {
    throw new Stop(2, { key: 'action/not-a-folder', values: { path: given ?? folder } }, session.locale);
  }
  // Elsewhere only where the user says so: a link that came with the workspace does not.
  if (given === undefined && files.leadsOutside(root, folder)) {
    throw new Stop(1, { key: 'action/leads-outside', values: { path: 'report' } }, session.locale);
  }
  return { folder, shown: given ?? files.relative(context.dir, folder) ?? folder };
}

/**
 * The moment that a report speaks of, to the minute, so that the folder can say it: as asked, else `otherwise`, else now.
 */
export function reportMoment({ context, session, options }: ReportAsked, otherwise?: string): number {
  return Math.floor(asOfMoment(context, session, options, otherwise) / 60_000) * 60_000;
}

/** The pages asked for, not yet text. Stops with exit 2 where there is no such page. */
export function pagesAsked(
  { session, asked }: ReportAsked,
  now: number,
): {
  readonly pages: readonly Page[];
  readonly request: ReportRequest;
} {
  const { model, phrases, locale } = session;
  const request = { model, now, phrases, names: namesOf(model) };
  const pages = choosePages(request, asked);
  const missing = asked.find((name) => !pageKinds.includes(name) && !pages.some((page) => page.name === name));
  if (missing === undefined) return { pages, request };
  const near = nearest(missing, new Set([...pageKinds, ...choosePages(request, []).map(({ name }) => name)]));
  const values = { given: missing, near, kinds: pageKinds };
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
