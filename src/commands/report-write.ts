import { say } from '../locales/phrases.ts';
import { formatMoment } from '../model/calendar/moment.ts';
import { workspaceZone } from '../model/instants.ts';
import type { FileWrite, Outcome } from '../outcome.ts';
import { jsonDocument } from '../output/json.ts';
import { Stop } from './command.ts';
import { filesOf, fileThere, isSameText, type ReportFiles } from './report-files.ts';
import { manifestFile, manifestText, type ReportManifest, readManifest } from './report-manifest.ts';
import { finishAsked, pagesAsked, type ReportAsked, reportFolder, reportMoment } from './report-request.ts';

/** Makes the pages and writes those that differ from what is there; what an earlier report made and this one does not, goes. */
export async function writeReport(given: ReportAsked): Promise<Outcome> {
  const { session, asked, options } = given;
  const { files, phrases, locale } = session;
  const { folder, shown } = reportFolder(given);
  const earlier = readManifest(files, folder);
  if (earlier === 'broken') {
    throw new Stop(1, { key: 'action/report-bad-manifest', values: { path: `${shown}/${manifestFile}` } }, locale);
  }
  const now = reportMoment(given);
  const { pages, request } = pagesAsked(given, now);
  const made = filesOf(await finishAsked(given, pages, request));
  const isWhole = asked.length === 0;
  const left = (earlier?.files ?? []).filter((path) => !made.has(path));
  const manifest: ReportManifest = {
    asOf: formatMoment(now, workspaceZone(session.model.settings.timezone)) ?? '',
    locale,
    pages: isWhole || earlier?.pages.length === 0 ? [] : [...new Set([...(earlier?.pages ?? []), ...asked])].sort(),
    files: [...made.keys(), ...(isWhole ? [] : left)].sort(),
  };
  const removed = isWhole ? left.filter((path) => fileThere(files, folder, path) !== undefined) : [];
  const changed = [...made].filter(([path, text]) => !isSameText(fileThere(files, folder, path), text));
  const written: ReportFiles = new Map([...changed, [manifestFile, manifestText(manifest)]]);
  files.writeFiles(folder, [
    ...[...written].map(
      ([path, after]): FileWrite => ({ path, before: fileThere(files, folder, path) ?? null, after }),
    ),
    ...removed.map((path): FileWrite => ({ path, before: fileThere(files, folder, path) ?? null, after: null })),
  ]);
  const state = new Set(changed.map(([path]) => path));
  if (options.format === 'json') {
    const list = pages.map(({ name, path, title }) => ({ name, path, title, changed: state.has(path) }));
    return { exit: 0, stdout: jsonDocument('report', { folder: shown, asOf: manifest.asOf, pages: list, removed }) };
  }
  const values = { folder: shown, pages: pages.length, changed: changed.length, removed: removed.length };
  return { exit: 0, stderr: `${leftOut(given)}${say(phrases, { key: 'action/report-wrote', values })}\n` };
}

/** A sentence on files with errors, which no page tells of. */
export function leftOut({ session: { model, phrases } }: ReportAsked): string {
  const broken = model.files.filter(({ role, valid }) => role && !valid).length;
  return broken > 0 ? `${say(phrases, { key: 'action/left-out', values: { files: broken } })}\n` : '';
}
