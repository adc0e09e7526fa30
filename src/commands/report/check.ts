import { loadPhrases, say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { leftOutFiles } from '../../queries/common/left-out.ts';
import { Stop } from '../kit/command.ts';
import { leftOutNote } from '../kit/left-out-note.ts';
import { takeDiagrams } from './diagrams.ts';
import { filesOf, fileThere, isSameText, manifestFile, type ReportRun, readManifest, reportFolder } from './folder.ts';
import { finishAsked, pagesAsked, type ReportAsked, reportMoment } from './request.ts';

/**
 * Compares the pages that are there with what cxmap makes of the files for the same moment and in the same language: a
 * report grows stale by what is changed, not by the days that pass.
 */
export async function checkReport(given: ReportAsked): Promise<Outcome> {
  const { session, options } = given;
  const { files, phrases } = session;
  const { folder, shown } = reportFolder(given);
  const manifest = readManifest(files, folder);
  if (manifest === undefined) {
    throw new Stop(1, { key: 'action/report-none', values: { folder: shown } }, session.locale);
  }
  if (manifest === 'broken') {
    const values = { path: `${shown}/${manifestFile}` };
    throw new Stop(1, { key: 'action/report-bad-manifest', values }, session.locale);
  }
  const checked = await Promise.all(manifest.runs.map((run) => checkRun(given, run, manifest.runs, folder)));
  // A page that nobody has made yet may belong to several runs.
  const problems = [...new Map(checked.flatMap((run) => run.problems).map((one) => [one.path, one])).values()];
  const exit = problems.length > 0 ? 1 : 0;
  if (options.format === 'json')
    return {
      exit,
      stdout: jsonDocument('report-check', { folder: shown, problems, leftOut: leftOutFiles(session.model) }),
    };
  if (exit === 0) {
    const values = { folder: shown, pages: new Set(checked.flatMap((run) => run.pages)).size };
    return { exit, stderr: `${leftOutNote(session)}${say(phrases, { key: 'action/report-fresh', values })}\n` };
  }
  const lines = problems.map(({ path, state }) =>
    say(phrases, { key: `action/report-${state}`, values: { path: `${shown}/${path}` } }),
  );
  const remedy = say(phrases, { key: 'action/report-remedy', values: { command: remedyOf(given, manifest.runs) } });
  return { exit, stdout: lines.map((line) => `${line}\n`).join(''), stderr: `${leftOutNote(session)}${remedy}\n` };
}

/** The pages of one run, made again for its moment and in its language, against those of them that are there. */
async function checkRun(
  given: ReportAsked,
  run: ReportRun,
  runs: readonly ReportRun[],
  folder: string,
): Promise<{ readonly pages: readonly string[]; readonly problems: readonly Problem[] }> {
  const { context, session, asked } = given;
  const { files } = session;
  const locale = context.locale ?? run.locale;
  const options = { ...given.options, public: run.public === true };
  const speaking = { ...session, locale, phrases: await loadPhrases(locale) };
  const wanted = { ...given, session: speaking, asked: asked.length > 0 ? asked : run.pages, options };
  const { pages, request } = await pagesAsked(wanted, reportMoment(given, run.asOf));
  const finished = await finishAsked(wanted, pages, request);
  const pictured = run.diagrams === 'svg' ? await takeDiagrams(finished) : undefined;
  const others = new Set(runs.filter((other) => other !== run).flatMap((other) => other.files));
  const made = [...filesOf(pictured?.pages ?? finished)].filter(([path]) => !others.has(path));
  const drawn = [...(pictured?.diagrams.keys() ?? [])].filter((path) => !others.has(path));
  const known = new Set([...made.map(([path]) => path), ...drawn]);
  const isThere = (path: string): boolean => fileThere(files, folder, path) !== undefined;
  const missing = drawn.filter((path) => !isThere(path));
  const leftOver = (asked.length > 0 ? [] : run.files).filter((path) => !known.has(path) && isThere(path));
  return {
    pages: pages.map(({ path }) => path),
    problems: [
      ...made.flatMap(([path, text]) => problemOf(path, fileThere(files, folder, path), text)),
      ...missing.map((path): Problem => ({ path, state: 'missing' })),
      ...leftOver.map((path): Problem => ({ path, state: 'left-over' })),
    ],
  };
}

/** The command that makes the pages fresh, in the language and with the diagrams that they have, to be pasted as it is. */
function remedyOf({ context, session, asked, options }: ReportAsked, runs: readonly ReportRun[]): string {
  const last = runs.at(-1);
  const pages =
    asked.length > 0 || runs.some((run) => run.pages.length === 0) ? asked : runs.flatMap((run) => run.pages);
  const locale = context.locale ?? last?.locale;
  return [
    'cxmap report',
    ...new Set(pages),
    ...(last?.public === true ? ['--public'] : []),
    ...(last?.diagrams === 'svg' ? ['--diagrams svg'] : []),
    ...(locale === undefined || locale === session.model.settings.locale ? [] : [`--locale ${locale}`]),
    ...(typeof options.output === 'string' ? [`-o ${quoted(options.output)}`] : []),
  ].join(' ');
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

interface Problem {
  readonly path: string;
  readonly state: 'missing' | 'stale' | 'left-over';
}

function problemOf(path: string, there: string | undefined, wanted: string): readonly Problem[] {
  if (there === undefined) return [{ path, state: 'missing' }];
  return isSameText(there, wanted) ? [] : [{ path, state: 'stale' }];
}
