import { say } from '../../locales/phrases.ts';
import { formatMoment } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import type { FileWrite, Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { leftOutFiles } from '../../queries/common/left-out.ts';
import type { Page } from '../../render/report/page.ts';
import { Stop } from '../kit/command.ts';
import { leftOutNote } from '../kit/left-out-note.ts';
import { drawDiagrams, takeDiagrams } from './diagrams.ts';
import {
  filesOf,
  fileThere,
  isInTheWay,
  isSameText,
  manifestFile,
  manifestText,
  type ReportFiles,
  type ReportRun,
  readManifest,
  reportFolder,
  withRun,
} from './folder.ts';
import { finishAsked, pagesAsked, type ReportAsked, reportMoment } from './request.ts';

/** What a report consists of. */
interface MadeReport {
  readonly pages: readonly Page[];
  /** The files to be compared with what is there, and written where they differ. */
  readonly made: ReportFiles;
  /** All files of the report, with the pictures of diagrams that are there already. */
  readonly paths: readonly string[];
}

/** Makes the pages and writes those that differ from what is there; what an earlier report made and this one does not, goes. */
export function writeReport(given: ReportAsked): Promise<Outcome> {
  const { folder, shown } = reportFolder(given);
  // One run at a time: two would take each other's half-written pages for changes made by hand.
  return given.session.files.locked(folder, () => writeInto(folder, shown, given));
}

async function writeInto(folder: string, shown: string, given: ReportAsked): Promise<Outcome> {
  const { files, phrases, locale } = given.session;
  const earlier = readManifest(files, folder);
  if (earlier === 'broken') {
    throw new Stop(1, { key: 'action/report-bad-manifest', values: { path: `${shown}/${manifestFile}` } }, locale);
  }
  if (earlier?.runs.some((run) => (run.public === true) !== (given.options.public === true))) {
    throw new Stop(
      1,
      {
        key: `action/report-${given.options.public === true ? 'of-house' : 'for-everybody'}`,
        values: { folder: shown },
      },
      locale,
    );
  }
  const now = reportMoment(given);
  const report = await makeReport(given, now, folder);
  const made = earlier?.runs.flatMap(({ files }) => files) ?? [];
  const there = new Map([manifestFile, ...report.paths, ...made].map((path) => [path, fileThere(files, folder, path)]));
  const mine = new Set(made);
  const foreign = [...report.made].filter(([path, text]) => !mine.has(path) && isInTheWay(files, folder, path, text));
  if (foreign.length > 0) {
    const values = { folder: shown, files: foreign.map(([path]) => path) };
    throw new Stop(1, { key: 'action/report-foreign', values }, locale);
  }
  const left = given.asked.length > 0 ? [] : made.filter((path) => !report.paths.includes(path));
  const removed = left.filter((path) => there.get(path) !== undefined);
  const changed = [...report.made].filter(([path, text]) => !isSameText(there.get(path), text));
  const manifest = manifestText(withRun(earlier, runOf(given, now, report.paths)));
  // What is to come is said before it is there: a run that is killed leaves nothing that the next takes for somebody else's.
  const writes = [...removed.map((path) => [path, null] as const), [manifestFile, manifest] as const, ...changed];
  files.writeFiles(
    folder,
    writes.map(([path, after]): FileWrite => ({ path, before: there.get(path) ?? null, after })),
  );
  if (given.options.format === 'json') {
    const state = new Set(changed.map(([path]) => path));
    const pages = report.pages.map(({ name, path, title }) => ({ name, path, title, changed: state.has(path) }));
    return {
      exit: 0,
      stdout: jsonDocument('report', { folder: shown, pages, removed, leftOut: leftOutFiles(given.session.model) }),
    };
  }
  const values = { folder: shown, pages: report.pages.length, changed: changed.length, removed: removed.length };
  return { exit: 0, stderr: `${leftOutNote(given.session)}${say(phrases, { key: 'action/report-wrote', values })}\n` };
}

async function makeReport(given: ReportAsked, now: number, folder: string): Promise<MadeReport> {
  const { context, session, options } = given;
  const { pages, request } = await pagesAsked(given, now);
  const finished = await finishAsked(given, pages, request);
  if (options.diagrams !== 'svg') {
    const made = filesOf(finished);
    return { pages, made, paths: [...made.keys()] };
  }
  const pictured = await takeDiagrams(finished);
  const missing = [...pictured.diagrams].filter(([path]) => fileThere(session.files, folder, path) === undefined);
  const drawn = await drawDiagrams(context, session, new Map(missing));
  const made = new Map([...filesOf(pictured.pages), ...drawn]);
  return { pages, made, paths: [...new Set([...made.keys(), ...pictured.diagrams.keys()])] };
}

function runOf({ session, asked, options }: ReportAsked, now: number, files: readonly string[]): ReportRun {
  return {
    asOf: formatMoment(now, workspaceZone(session.model.settings.timezone)) ?? '',
    locale: session.locale,
    diagrams: options.diagrams === 'svg' ? 'svg' : 'mermaid',
    ...(options.public === true ? { public: true } : {}),
    pages: [...new Set(asked)].sort(),
    files: [...files].sort(),
  };
}
