import type { Files } from '../../host.ts';
import type { Locale } from '../../locales/phrases.ts';
import { parseMoment } from '../../model/calendar/moment.ts';
import { utc } from '../../model/calendar/zone.ts';

/** What one run made of a report, so that it can be checked and cleaned up. */
export interface ReportRun {
  /** The moment its pages speak of. */
  readonly asOf: string;
  readonly locale: Locale;
  /** Whether diagrams are Mermaid texts, for the host to draw, or pictures beside the pages. */
  readonly diagrams: 'mermaid' | 'svg';
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
  const { asOf, locale, diagrams, pages, files }: Partial<Record<string, unknown>> = { ...read };
  return (
    typeof asOf === 'string' &&
    parseMoment(asOf, utc) !== undefined &&
    (locale === 'en' || locale === 'ru') &&
    (diagrams === 'mermaid' || diagrams === 'svg') &&
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
