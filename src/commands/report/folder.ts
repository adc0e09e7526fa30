import type { Files } from '../../host.ts';
import { isLocale, type Locale } from '../../locales/phrases.ts';
import { parseMoment } from '../../model/calendar/moment.ts';
import { utc } from '../../model/calendar/zone.ts';
import type { FinishedPage } from '../../render/report/build-report.ts';
import { textOption } from '../kit/command.ts';
import { folderOfResults } from '../kit/folder-of-results.ts';
import type { ReportAsked } from './request.ts';

/** The folder of the report: as given, seen from where the user stands, else `report` in the workspace, for everybody `report-public`. */
export function reportFolder({ context, session, options }: ReportAsked): {
  readonly folder: string;
  readonly shown: string;
} {
  // Beside the pages for the house, never over them.
  const standard = options.public === true ? 'report-public' : 'report';
  return folderOfResults(context, session, textOption(options, 'output'), standard);
}

/** The files of a report by their path in its folder: pages and the pictures beside them. */
export type ReportFiles = ReadonlyMap<string, string>;

export function filesOf(pages: readonly FinishedPage[]): ReportFiles {
  const files = new Map<string, string>();
  for (const { page, text, pictures } of pages) {
    files.set(page.path, text);
    for (const { path, svg } of pictures) files.set(path, svg);
  }
  return files;
}

/** What is in the folder under a path now; undefined where there is nothing. A checkout may have made CRLF of it. */
export function fileThere(files: Files, folder: string, path: string): string | undefined {
  const full = files.resolve(folder, path);
  return files.kindAt(full) === 'file' ? files.readText(full) : undefined;
}

export function isSameText(one: string | undefined, other: string): boolean {
  return one === other || one?.replaceAll('\r\n', '\n') === other;
}

/** Whether something else than that text is where it would be written: another text, or a folder. */
export function isInTheWay(files: Files, folder: string, path: string, text: string): boolean {
  const kind = files.kindAt(files.resolve(folder, path));
  return kind === 'folder' || (kind === 'file' && !isSameText(fileThere(files, folder, path), text));
}

/** What one run made of a report, so that it can be checked and cleaned up. */
export interface ReportRun {
  /** The moment its pages speak of. */
  readonly asOf: string;
  readonly locale: Locale;
  /** Whether diagrams are Mermaid texts, for the host to draw, or pictures beside the pages. */
  readonly diagrams: 'mermaid' | 'svg';
  /** Made for everybody, from what may leave the house. */
  readonly public?: true;
  /** The pages that were asked for; none means all. */
  readonly pages: readonly string[];
  /** Every file that it made and no later run made anew, from the report's folder. */
  readonly files: readonly string[];
}

/** What a report says of itself: lies beside the pages. */
export interface ReportManifest {
  /** A run that makes all pages stands alone; runs for some pages follow it. */
  readonly runs: readonly ReportRun[];
}

export const manifestFile = '.cxmap-report.json';

export function manifestText(manifest: ReportManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads what the last report said of itself; undefined where there is none, `broken` where somebody else wrote it. */
export function readManifest(files: Files, folder: string): ReportManifest | 'broken' | undefined {
  const path = files.resolve(folder, manifestFile);
  if (files.kindAt(path) !== 'file') return undefined;
  try {
    const read: unknown = JSON.parse(files.readText(path));
    return isManifest(read) ? read : 'broken';
  } catch {
    return 'broken';
  }
}

/** What the folder says once this run is done: a whole report begins anew, pages of it take the place of earlier ones. */
export function withRun(earlier: ReportManifest | undefined, run: ReportRun): ReportManifest {
  if (run.pages.length === 0) return { runs: [run] };
  const before = (earlier?.runs ?? [])
    .map((old) => ({ ...old, files: old.files.filter((path) => !run.files.includes(path)) }))
    .filter(({ files }) => files.length > 0);
  return { runs: [...before, run] };
}

function isManifest(read: unknown): read is ReportManifest {
  if (typeof read !== 'object' || read === null) return false;
  const { runs }: { readonly runs?: unknown } = read;
  return Array.isArray(runs) && runs.every(isRun);
}

function isRun(read: unknown): read is ReportRun {
  if (typeof read !== 'object' || read === null) return false;
  const { asOf, locale, diagrams, pages, files, public: isPublic }: Partial<Record<string, unknown>> = { ...read };
  return (
    typeof asOf === 'string' &&
    parseMoment(asOf, utc) !== undefined &&
    isLocale(locale) &&
    (diagrams === 'mermaid' || diagrams === 'svg') &&
    (isPublic === undefined || isPublic === true) &&
    isTexts(pages) &&
    isTexts(files) &&
    files.every(isInside)
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** A file that a report may hold: what is deleted by this list never lies elsewhere, and is never anything else. */
function isInside(path: string): boolean {
  return /\.(?:md|svg|png)$/.test(path) && path.split(/[/\\]/).every((part) => part !== '' && !part.startsWith('.'));
}
